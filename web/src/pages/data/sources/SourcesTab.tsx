import type { SourceHealth } from '@ochag/api/contract/sourceHealth'
import { IconDatabase } from '@tabler/icons-react'
import { useSourceHealth } from '../../../api/useSourceHealth'
import { Notice } from '../../../panels/shared/Notice'
import { useFormat } from '../../../panels/shared/useFormat'
import { useNames } from '../../../panels/shared/useNames'
import { LocatedLegend } from '../../shared/located/LocatedBar'
import { Problem } from '../shared/Problem'
import page from '../shared/page.module.css'
import { Rows } from '../shared/Rows'
import tables from '../shared/tables.module.css'
import { useDataText } from '../texts/useDataText'
import { SourceLocated } from './SourceLocated'
import { useLag } from './useLag'

const COLUMNS = ['source', 'appeals', 'located', 'lastAppeal', 'lag', 'lastImport'] as const
const NUMBERS = new Set<string>(['appeals', 'lag'])

/** How often and how exactly the sources supply the map. */
export function SourcesTab() {
  const say = useDataText()
  const { data, error, refetch } = useSourceHealth()
  return (
    <div className={page.card}>
      <h2>{say('sources.title')}</h2>
      <p className={page.lead}>{say('sources.lead')}</p>
      {!data && error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Rows count={8} height="2.5rem" />}
      {data?.sources.length === 0 && (
        <Notice icon={<IconDatabase size="1.25rem" />} title={say('sources.empty')} hint={say('sources.emptyHint')} />
      )}
      {data && data.sources.length > 0 && (
        <>
          <Table sources={data.sources} />
          <LocatedLegend write={(group) => say(`sources.${group}`)} />
        </>
      )}
    </div>
  )
}

function Table({ sources }: { sources: SourceHealth[] }) {
  const say = useDataText()
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${tables.stacked}`} aria-label={say('sources.title')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={NUMBERS.has(column) ? tables.number : undefined}>
                {say(`sources.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <Row key={source.source} source={source} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ source }: { source: SourceHealth }) {
  const say = useDataText()
  const format = useFormat()
  const names = useNames()
  const lag = useLag()
  const moment = (instant: string | null) => instant && format.moment(new Date(instant))
  return (
    <tr>
      <td>{names.source(source.source)}</td>
      <td data-label={say('sources.appeals')} className={tables.number}>
        {format.number(source.appeals)}
      </td>
      <td>{source.appeals > 0 && <SourceLocated source={source} />}</td>
      <td data-label={say('sources.lastAppeal')} className={tables.nowrap}>
        {moment(source.lastAppeal) ?? <span className={tables.quiet}>–</span>}
      </td>
      <td data-label={say('sources.lag')} className={tables.number}>
        {lag(source.lagHours)}
      </td>
      <td data-label={say('sources.lastImport')} className={tables.nowrap}>
        {moment(source.lastImport) ?? <span className={tables.quiet}>{say('sources.never')}</span>}
      </td>
    </tr>
  )
}
