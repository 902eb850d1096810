import { Button } from '@mantine/core'
import type { Import } from '@ochag/api/contract/imports'
import { IconDownload, IconMap } from '@tabler/icons-react'
import { useState } from 'react'
import { downloadRejections } from '../../../api/downloadRejections'
import { ProblemError } from '../../../api/problemError'
import { useDoubts } from '../../../api/useDoubts'
import { useImported } from '../../../api/useImports'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { PageLink } from '../../shared/PageLink'
import { ProblemLine } from '../shared/ProblemLine'
import { tabAddress } from '../shared/useTab'
import { plainly } from '../texts/plainly'
import { useDataText } from '../texts/useDataText'
import { mapLink } from './mapLink'
import styles from './upload.module.css'

const OUTCOMES = ['created', 'updated', 'unchanged', 'rejected'] as const
const MOST_AREAS = 10

/** What became of a file, and where on the map it can be seen. */
export function ImportReport({ ended }: { ended: Import }) {
  const say = useDataText()
  const format = useFormat()
  return (
    <>
      {ended.failure && <p className={styles.note}>{plainly(ended.failure, say)}</p>}
      <dl className={styles.figures}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome} data-bad={(outcome === 'rejected' && ended.rejected > 0) || undefined}>
            <dt>{say(`report.${outcome}`)}</dt>
            <dd data-testid={`report-${outcome}`}>{format.number(ended[outcome])}</dd>
          </div>
        ))}
      </dl>
      {ended.state !== 'undone' && <Changed ended={ended} />}
      {ended.unknown.length > 0 && (
        <p className={styles.known}>
          <PageLink href={tabAddress('words')}>{say('report.unknown', { value: ended.unknown.length })}</PageLink>
        </p>
      )}
      {ended.rejected > 0 && <Rejections id={ended.id} />}
    </>
  )
}

function Rejections({ id }: { id: number }) {
  const say = useDataText()
  const [error, setError] = useState<ProblemError | null>(null)
  const download = () =>
    downloadRejections(id).catch((reason: unknown) => setError(reason instanceof ProblemError ? reason : null))
  return (
    <div className={styles.actions}>
      <Button size="xs" variant="default" leftSection={<IconDownload size="1rem" />} onClick={() => void download()}>
        {say('report.download')}
      </Button>
      <ProblemLine error={error} />
    </div>
  )
}

function Changed({ ended }: { ended: Import }) {
  const say = useDataText()
  const format = useFormat()
  const names = useNames()
  const { data } = useImported(ended.id)
  if (!data) return null
  if (data.appeals === 0) return <p className={styles.about}>{say('report.nothing')}</p>
  const areas = data.municipalities.slice(0, MOST_AREAS)
  return (
    <>
      <div className={styles.actions}>
        <Button
          component="a"
          href={mapLink(data)}
          size="xs"
          variant="default"
          leftSection={<IconMap size="1rem" />}
          data-testid="report-map"
        >
          {say('report.map')}
        </Button>
        <span className={styles.about}>
          {say('report.mapped', { mapped: format.number(data.mapped), appeals: format.number(data.appeals) })}
        </span>
        <Doubtful />
      </div>
      {areas.length > 0 && (
        <section className={styles.section}>
          <h4 className={styles.about}>{say('report.areas')}</h4>
          <ul className={styles.areas}>
            {areas.map(({ code, appeals }) => (
              <li key={code}>
                <a href={mapLink(data, code)}>{names.municipality(code)}</a> <b>{format.number(appeals)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** How many places of the region are not believed by now. */
function Doubtful() {
  const say = useDataText()
  const format = useFormat()
  const counts = useDoubts(null).data?.counts ?? {}
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  return (
    <span className={styles.about}>
      <PageLink href={tabAddress('doubts')}>{say('report.doubts', { count: all, value: format.number(all) })}</PageLink>
      {counts.pile ? `, ${say('report.pile', { value: format.number(counts.pile) })}` : ''}
    </span>
  )
}
