import { Button } from '@mantine/core'
import type { Import } from '@ochag/api/contract/imports'
import { useImportAction } from '../../../api/useImports'
import { useFormat } from '../../../panels/shared/useFormat'
import { ProblemLine } from '../shared/ProblemLine'
import { useDataText } from '../texts/useDataText'
import { ProgressBar } from './ProgressBar'
import styles from './upload.module.css'
import { useTimeLeft } from './useTimeLeft'

/** How far an import is, how fast it goes and when it will be through; and the way to stop it. */
export function ImportProgress({ current }: { current: Import }) {
  const say = useDataText()
  const format = useFormat()
  const timeLeft = useTimeLeft()
  const { mutate, isPending, error } = useImportAction()
  const { id, read, total, rate, secondsLeft } = current
  const facts = [
    total === null
      ? say('progress.preparing')
      : say('progress.rows', { read: format.number(read), total: format.number(total) }),
    ...(rate === null || rate <= 0 ? [] : [say('progress.rate', { value: format.number(Math.round(rate)) })]),
    ...(secondsLeft === null ? [] : [say('progress.left', { span: timeLeft(secondsLeft) })]),
  ]
  return (
    <>
      <ProgressBar
        label={say('progress.label', { name: current.fileName })}
        share={total === null || total === 0 ? null : read / total}
      />
      <p className={styles.known} data-testid="import-progress">
        {facts.join(' · ')}
      </p>
      <p className={styles.about}>{say('progress.leave')}</p>
      <div className={styles.actions}>
        <Button variant="default" size="xs" loading={isPending} onClick={() => mutate({ id, action: 'cancel' })}>
          {say('progress.cancel')}
        </Button>
        <span className={styles.about}>{say('progress.cancelHint')}</span>
        <ProblemLine error={error} />
      </div>
    </>
  )
}
