import { CloseButton } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { forgetUpload } from '../../../api/useUpload'
import { useFormat } from '../../../panels/shared/useFormat'
import { ProblemLine } from '../shared/ProblemLine'
import page from '../shared/page.module.css'
import { useDataText } from '../texts/useDataText'
import { ImportCard } from './ImportCard'
import { ProgressBar } from './ProgressBar'
import { type QueueItem, queue } from './queue'
import { Recognition } from './Recognition'
import styles from './upload.module.css'
import { useSize } from './useSize'

const TOO_LARGE = 413

/** One file from the moment it is dropped to the report of its import. */
export function FileCard({ item }: { item: QueueItem }) {
  const remove = () => {
    if (item.report && item.importId === null) void forgetUpload(item.report.upload).catch(() => {})
    queue.remove(item.key)
  }
  if (item.phase === 'importing' && item.importId !== null)
    return <ImportCard id={item.importId} fileName={item.fileName} topics={item.topics} onRemove={remove} />
  if (item.phase === 'ready' && item.report) return <Recognition item={item} first={item.report} onRemove={remove} />
  return <Unready item={item} onRemove={remove} />
}

function Unready({ item, onRemove }: { item: QueueItem; onRemove(): void }) {
  const say = useDataText()
  const size = useSize()
  const share = item.bytes > 0 ? item.sent / item.bytes : 0
  const format = useFormat()
  return (
    <article className={page.card} aria-label={item.fileName}>
      <header className={styles.head}>
        <IconFileSpreadsheet size="1.5rem" stroke={1.5} aria-hidden="true" />
        <div>
          <h3 className={styles.name}>{item.fileName}</h3>
          <p className={styles.about}>
            {size(item.bytes)} · {stateOf(item.phase, say)}
            {item.phase === 'sending' && `, ${say('queue.sent', { share: format.share(share) })}`}
          </p>
          {item.error?.status === TOO_LARGE ? (
            <p role="alert" className={styles.bad}>
              {say('queue.tooLarge')}
            </p>
          ) : (
            <ProblemLine error={item.error} />
          )}
        </div>
        <CloseButton aria-label={say('queue.remove')} onClick={onRemove} />
      </header>
      {item.phase === 'sending' && <ProgressBar label={say('queue.sending')} share={share} />}
    </article>
  )
}

function stateOf(phase: QueueItem['phase'], say: ReturnType<typeof useDataText>): string {
  if (phase === 'refused') return say('queue.refused')
  return phase === 'sending' ? say('queue.sending') : say('queue.waiting')
}
