import { Skeleton } from '@mantine/core'
import type { SourceHealth } from '@ochag/api/contract/sourceHealth'
import { useTranslation } from 'react-i18next'
import { useRegion } from '../../api/useRegion'
import { useSourceHealth } from '../../api/useSourceHealth'
import { spanText } from '../../i18n/span'
import { ErrorState } from '../../panels/shared/ErrorState'
import { useFormat } from '../../panels/shared/useFormat'
import { useNames } from '../../panels/shared/useNames'
import { addDays } from '../../view/days'
import { groupsOf } from '../shared/located/located'
import styles from './about.module.css'
import { LocatedShares } from './LocatedShares'
import { Section } from './Section'
import { useAboutText } from './texts/useAboutText'

const COLUMNS = ['source', 'appeals', 'exact', 'lastAppeal', 'lag', 'lastImport'] as const
const NUMBERS: readonly string[] = ['appeals', 'exact']
const HOUR = 3_600_000

/** Each source: how much it gave, how exactly, how fresh it is; and all of them together. */
export function Sources() {
  const say = useAboutText()
  const format = useFormat()
  const region = useRegion().data
  const { data, error, refetch } = useSourceHealth()
  const supplied = data?.sources.filter(({ appeals }) => appeals > 0)
  const days = region?.firstDay && region.lastDay && { from: region.firstDay, to: addDays(region.lastDay, 1) }
  return (
    <Section name="sources">
      {days && <p className={styles.quiet}>{say('sources.days', { range: format.range(days) })}</p>}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="18rem" />}
      {supplied?.length === 0 && <p>{say('sources.none')}</p>}
      {supplied && supplied.length > 0 && (
        <>
          <LocatedShares sources={supplied} />
          <Table sources={supplied} />
        </>
      )}
    </Section>
  )
}

function Table({ sources }: { sources: SourceHealth[] }) {
  const say = useAboutText()
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>{say('sources.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-number={NUMBERS.includes(column) || undefined}>
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
  const { t } = useTranslation()
  const say = useAboutText()
  const format = useFormat()
  const names = useNames()
  const { appeals, lastAppeal, lastImport, lagHours, located } = source
  const exact = groupsOf(located).find(({ group }) => group === 'exact')?.appeals ?? 0
  const moment = (instant: string | null) => (instant ? format.moment(new Date(instant)) : say('sources.never'))
  const lag = lagHours !== null && lagHours >= 1 ? spanText(lagHours * HOUR, t, format) : say('sources.fresh')
  return (
    <tr>
      <th scope="row">{names.source(source.source)}</th>
      <td data-label={say('sources.appeals')} data-number>
        {format.number(appeals)}
      </td>
      <td data-label={say('sources.exact')} data-number>
        {format.share(exact / appeals)}
      </td>
      <td data-label={say('sources.lastAppeal')}>{moment(lastAppeal)}</td>
      <td data-label={say('sources.lag')}>{lag}</td>
      <td data-label={say('sources.lastImport')}>{moment(lastImport)}</td>
    </tr>
  )
}
