import { Button } from '@mantine/core'
import type { Done } from './SavedViews'
import styles from './saved.module.css'
import { useSavedText } from './texts/useSavedText'

/** Says what has been done; its room is always there, so that the list never jumps. */
export function SavedNotice({ done, onClose }: { done: Done | null; onClose(): void }) {
  const say = useSavedText()
  function takeBack() {
    done?.undo?.()
    onClose()
  }
  return (
    <p className={styles.notice} role="status">
      <span>{done?.text}</span>
      {done?.undo && (
        <Button size="compact-sm" variant="subtle" onClick={takeBack}>
          {say('undo')}
        </Button>
      )}
    </p>
  )
}
