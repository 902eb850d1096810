import { useLive } from '../../../api/live'
import { UNREACHABLE } from '../../../api/problemError'
import { useRegion } from '../../../api/useRegion'
import { useWallText } from '../texts/useWallText'
import styles from '../wall.module.css'

/** Where a scene has nothing: it is on its way, cannot come, or there is none. */
export function Missing({ empty = false }: { empty?: boolean }) {
  const say = useWallText()
  const { state } = useLive()
  const { failureReason } = useRegion()
  if (empty) return <p className={styles.missing}>{say('nothing')}</p>
  const isCut = state === 'offline' || failureReason?.code === UNREACHABLE
  return <p className={styles.missing}>{say(isCut ? 'notLoaded' : failureReason ? 'failed' : 'loading')}</p>
}
