import { CloseButton } from '@mantine/core'
import type { Import } from '@ochag/api/contract/imports'
import { IconCircleCheck, IconCircleX, IconLoader } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useImport } from '../../../api/useImports'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { Rows } from '../shared/Rows'
import { useDataText } from '../texts/useDataText'
import { ImportProgress } from './ImportProgress'
import { ImportReport } from './ImportReport'
import styles from './upload.module.css'
import { useLaterTopics } from './useLaterTopics'

interface ImportCardProps {
  id: number
  fileName: string
  /** Topics to be mapped as soon as the import has ended. */
  topics?: Record<string, string>
  onRemove?(): void
}

const SIGNS = { running: IconLoader, done: IconCircleCheck } as const

/** An import: its progress while it runs, its report afterwards. */
export function ImportCard({ id, fileName, topics = {}, onRemove }: ImportCardProps) {
  const say = useDataText()
  const { data, error, refetch } = useImport(id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that began the import has gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  const mapped = useLaterTopics(topics, data !== undefined && data.state !== 'running')
  return (
    <article className={page.card} aria-label={fileName}>
      <header className={styles.head}>
        <Sign state={data?.state ?? 'running'} />
        <div>
          <h3 ref={heading} tabIndex={-1} className={styles.name}>
            {fileName}
          </h3>
          <p className={styles.about} role="status">
            {say(`report.${data?.state ?? 'running'}`)}
          </p>
        </div>
        {onRemove && data && data.state !== 'running' && (
          <CloseButton aria-label={say('report.again')} onClick={onRemove} />
        )}
      </header>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Rows count={3} height="1.25rem" />}
      {data?.state === 'running' && <ImportProgress current={data} />}
      {data && data.state !== 'running' && <ImportReport ended={data} />}
      {mapped > 0 && <p className={styles.about}>{say('report.topics', { value: mapped })}</p>}
    </article>
  )
}

function Sign({ state }: { state: Import['state'] }) {
  const Icon = state === 'running' || state === 'done' ? SIGNS[state] : IconCircleX
  const tone = state === 'done' ? styles.good : state === 'running' ? undefined : styles.warn
  return <Icon size="1.5rem" aria-hidden="true" className={tone} />
}
