import styles from './snapshot.module.css'
import { useSnapshotText } from './texts/useSnapshotText'
import type { Making } from './useMaking'

/** Why there is no picture, or why it was not copied, and what to do. */
export function MakingTrouble({ state }: Pick<Making, 'state'>) {
  const say = useSnapshotText()
  if (state === 'copyFailed')
    return (
      <p className={styles.trouble} role="alert">
        {say('copyFailed')}
      </p>
    )
  if (state !== 'failed') return null
  return (
    <p className={styles.trouble} role="alert">
      <b>{say('failed')}.</b> {say('failedHint')}
    </p>
  )
}
