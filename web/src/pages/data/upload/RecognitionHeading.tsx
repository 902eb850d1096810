import { CloseButton } from '@mantine/core'
import type { FileReport } from '@ochag/api/contract/upload'
import { IconAlertTriangle, IconCircleCheck, IconTableOptions } from '@tabler/icons-react'
import { plainly } from '../texts/plainly'
import { sayOr, useDataText } from '../texts/useDataText'
import type { QueueItem } from './queue'
import styles from './upload.module.css'
import { useSize } from './useSize'

interface HeadingProps {
  item: QueueItem
  report: FileReport
  canBeMapped: boolean
  onRemove(): void
}

/** The name of a file and whether its layout is known; where it is not, what to do. */
export function RecognitionHeading({ item, report, canBeMapped, onRemove }: HeadingProps) {
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
