import { useLive } from '../../../api/live'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'

/** Where a scene has nothing: it is on its way, cannot come, or there is none. */
export function Missing({ empty = false }: { empty?: boolean }) {
  const say = useWallText()
  const { state } = useLive()
  if (empty) return <p className={styles.missing}>{say('nothing')}</p>
  return <p className={styles.missing}>{state === 'offline' ? say('notLoaded') : say('loading')}</p>
}
