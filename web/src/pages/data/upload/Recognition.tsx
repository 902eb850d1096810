import { Button } from '@mantine/core'
import type { FileReport, UploadReading } from '@ochag/api/contract/upload'
import { useRef, useState } from 'react'
import { useUpload } from '../../../api/useUpload'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { plainly } from '../texts/plainly'
import { useDataText } from '../texts/useDataText'
import { DayField } from './DayField'
import { Facts } from './Facts'
import { MappingScreen } from './mapping/MappingScreen'
import { SaveProfile } from './mapping/SaveProfile'
import { PreviewTable } from './PreviewTable'
import { type QueueItem, queue } from './queue'
import { RecognitionHeading } from './RecognitionHeading'
import { StartButton } from './StartButton'
import { UnknownWords } from './UnknownWords'
import styles from './upload.module.css'

interface RecognitionProps {
  item: QueueItem
  /** What the file was found to be as it stands. */
  first: FileReport
  onRemove(): void
}

/** What a file is, how its rows will look, what is still to be said of it, and the button that imports it. */
export function Recognition({ item, first, onRemove }: RecognitionProps) {
  const { data, error, refetch } = useUpload(first.upload, item.reading, true)
  const [maps, setMaps] = useState(first.profile === null && first.headers.length > 0)
  const card = useRef<HTMLElement>(null)
  const report = data ?? first
  const read = (reading: UploadReading) => queue.update(item.key, { reading })
  const mapped = item.reading.mapping
  return (
    <article ref={card} tabIndex={-1} className={page.card} aria-label={item.fileName}>
      <RecognitionHeading item={item} report={report} canBeMapped={first.headers.length > 0} onRemove={onRemove} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {report.profile !== null && <Facts report={report} />}
      <DayField report={report} reading={item.reading} onRead={read} />
      {maps ? (
        <MappingScreen
          file={first}
          failure={mapped ? report.failure : null}
          initial={mapped}
          onApply={(mapping) => {
            read({ ...item.reading, mapping })
            setMaps(false)
            card.current?.focus()
          }}
        />
      ) : (
        <Outcome item={item} report={report} canBeMapped={first.headers.length > 0} onMap={() => setMaps(true)} />
      )}
    </article>
  )
}

interface OutcomeProps {
  item: QueueItem
  report: FileReport
  canBeMapped: boolean
  onMap(): void
}

function Outcome({ item, report, canBeMapped, onMap }: OutcomeProps) {
  const say = useDataText()
  const mapped = item.reading.mapping
  return (
    <>
      {report.failure !== null && mapped && (
        <p className={styles.note} role="alert">
          {say('mapping.failed')}: {plainly(report.failure, say)}
        </p>
      )}
      {report.failure === null && !report.needsDay && <PreviewTable rows={report.rows} />}
      {report.failure === null && <UnknownWords item={item} report={report} />}
      {mapped && report.failure === null && <SaveProfile mapping={mapped} />}
      <div className={styles.actions}>
        <StartButton item={item} report={report} />
        {canBeMapped && (
          <Button variant="subtle" onClick={onMap}>
            {mapped ? say('mapping.edit') : say('card.map')}
          </Button>
        )}
      </div>
    </>
  )
}
