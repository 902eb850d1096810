import { Button, CloseButton } from '@mantine/core'
import { useDataText } from '../texts/useDataText'
import styles from './page.module.css'
import { toast, useToast } from './toast'

/** Where short words on what has been done appear; it stays until it is closed, so that nobody has to hurry. */
export function ToastPlace() {
  const say = useDataText()
  const shown = useToast()
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <div className={styles.toast}>
          <span>{shown.text}</span>
          {shown.undo && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                toast(null)
                shown.undo?.()
              }}
            >
              {say('toast.undo')}
            </Button>
          )}
          <CloseButton aria-label={say('toast.close')} onClick={() => toast(null)} />
        </div>
      )}
    </div>
  )
}
