import { Button, CloseButton, TextInput } from '@mantine/core'
import type { FileReport, UploadReading } from '@ochag/api/contract/imports'
import { IconAlertTriangle, IconCircleCheck, IconTableOptions } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useUpload } from '../../../api/useUpload'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { plainly } from '../texts/plainly'
import { sayOr, useDataText } from '../texts/useDataText'
import { Facts } from './Facts'
import { MappingScreen } from './mapping/MappingScreen'
import { SaveProfile } from './mapping/SaveProfile'
import { PreviewTable } from './PreviewTable'
import { type QueueItem, queue } from './queue'
import { StartButton } from './StartButton'
import { UnknownWords } from './UnknownWords'
import styles from './upload.module.css'
import { useSize } from './useSize'

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
      <Heading item={item} report={report} canBeMapped={first.headers.length > 0} onRemove={onRemove} />
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

interface HeadingProps {
  item: QueueItem
  report: FileReport
  canBeMapped: boolean
  onRemove(): void
}

function Heading({ item, report, canBeMapped, onRemove }: HeadingProps) {
  const say = useDataText()
  const size = useSize()
  const known = report.profile !== null && report.failure === null
  return (
    <header className={styles.head}>
      {known ? (
        <IconCircleCheck size="1.5rem" className={styles.good} aria-hidden="true" />
      ) : canBeMapped ? (
        <IconTableOptions size="1.5rem" className={styles.warn} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size="1.5rem" className={styles.bad} aria-hidden="true" />
      )}
      <div>
        <h3 className={styles.name}>{item.fileName}</h3>
        <p className={styles.about} role="status">
          {size(item.bytes)} ·{' '}
          {known
            ? say('card.recognised', { layout: sayOr(say, 'layout', report.profile ?? '') })
            : canBeMapped
              ? say('card.unrecognised')
              : say('card.unreadable')}
        </p>
        {!known && <Advice report={report} canBeMapped={canBeMapped} />}
      </div>
      <CloseButton aria-label={say('queue.remove')} onClick={onRemove} />
    </header>
  )
}

function Advice({ report, canBeMapped }: { report: FileReport; canBeMapped: boolean }) {
  const say = useDataText()
  const [nearest] = report.nearest
  if (!canBeMapped) return report.failure && <p className={styles.bad}>{plainly(report.failure, say)}</p>
  return (
    <>
      <p className={styles.about}>{say('card.unrecognisedHint')}</p>
      {nearest && (
        <p className={styles.about}>
          {say('card.nearest', {
            layout: sayOr(say, 'layout', nearest.profile),
            missing: nearest.missing.join(', '),
          })}
        </p>
      )}
    </>
  )
}

interface DayFieldProps {
  report: FileReport
  reading: UploadReading
  onRead(reading: UploadReading): void
}

/** Asks for the day where nothing in the file tells it; stays there, to be corrected. */
function DayField({ report, reading, onRead }: DayFieldProps) {
  const say = useDataText()
  if (!report.needsDay && report.day === null) return null
  return (
    <TextInput
      type="date"
      mt="sm"
      w="20rem"
      maw="100%"
      label={say('card.day')}
      description={report.needsDay ? say('card.dayHint') : undefined}
      value={reading.day ?? report.day ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const { day: _, ...rest } = reading
        onRead(value ? { ...rest, day: value } : rest)
      }}
    />
  )
}
