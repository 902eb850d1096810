import { Button } from '@mantine/core'
import type { FileReport } from '@ochag/api/contract/upload'
import { useBeginImport } from '../../../api/useImports'
import { useFormat } from '../../../panels/shared/useFormat'
import { ProblemLine } from '../shared/ProblemLine'
import { useDataText } from '../texts/useDataText'
import { type QueueItem, queue } from './queue'

/** Begins the import, once nothing stands in its way. */
export function StartButton({ item, report }: { item: QueueItem; report: FileReport }) {
  const say = useDataText()
  const format = useFormat()
  const { mutate, isPending, error } = useBeginImport()
  const ready = report.failure === null && report.profile !== null && !report.needsDay
  if (report.profile === null || report.failure !== null) return null
  function begin() {
    mutate(
      { ...item.reading, upload: report.upload },
      { onSuccess: ({ id }) => queue.update(item.key, { phase: 'importing', importId: id }) },
    )
  }
  const rows = report.total
  const text = rows === null ? say('card.start') : say('card.startRows', { count: rows, value: format.number(rows) })
  return (
    <>
      <Button onClick={begin} disabled={!ready} loading={isPending}>
        {ready ? text : say('card.unready')}
      </Button>
      <ProblemLine error={error} />
    </>
  )
}
