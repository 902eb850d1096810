import '@mantine/core/styles/Progress.layer.css'
import { Button, Progress } from '@mantine/core'
import { STEPS, type Step } from './makePicture'
import styles from './snapshot.module.css'
import { useSnapshotText } from './texts/useSnapshotText'

/** What is being done for a picture and how far that is; it can be called off. */
export function MakingProgress({ step, onCancel }: { step: Step; onCancel(): void }) {
  const say = useSnapshotText()
  const name = say(`step.${step}`)
  return (
    <div className={styles.busy} role="status">
      <p>{name}</p>
      <Progress aria-label={name} value={(100 * (STEPS.indexOf(step) + 1)) / (STEPS.length + 1)} animated />
      <Button variant="default" size="xs" onClick={onCancel}>
        {say('cancel')}
      </Button>
    </div>
  )
}
