import { Interval } from '../../../charts/Interval'
import type { Domain } from '../../../charts/interval'
import { Sparkline } from '../../../charts/Sparkline'
import { useFormat } from '../../../panels/shared/useFormat'
import { PageLink } from '../../shared/PageLink'
import { countsApart } from '../model/aspects'
import { holds } from '../model/axis'
import type { Ranked } from '../model/ranked'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import { useMapLink } from '../useMapLink'
import { useRankingWords } from '../useRankingWords'
import { useRowText } from '../useRowText'
import styles from './table.module.css'

const ARROWS = { worse: '▲', better: '▼' }

interface RankingRowProps {
  row: Ranked
  /** Its place in the order; none for the whole region. */
  place: number | null
  shown: RankingShown
  domain: Domain | null
}

/** A municipality, a topic or the whole region, as a line of the table. */
export function RankingRow({ row, place, shown, domain }: RankingRowProps) {
  const format = useFormat()
  const words = useRankingWords(shown.metric, shown.ranking)
  const say = useRankingText()
  const linkOf = useMapLink()
  const said = useRowText(row, shown)
  const change = shown.ranking.aspect === 'change'
  return (
    <tr
      data-whole={place === null || undefined}
      data-beyond={row.beyond ?? 'same'}
      data-code={row.code}
      data-testid={place === null ? 'ranking-whole' : 'ranking-row'}
    >
      <td className={styles.place}>{place === null ? '' : format.number(place)}</td>
      <th scope="row" className={styles.name}>
        {place === null ? row.name : <PageLink href={linkOf(row.code)}>{row.name}</PageLink>}
        {change && (
          <span className={styles.counts}>
            {say('fromTo', { before: words.value(row.before), now: words.value(row.now) })}
          </span>
        )}
      </th>
      {change && <td className={styles.figure}>{words.value(row.before)}</td>}
      <td className={styles.figure}>{words.value(row.now)}</td>
      {change && <td className={styles.change}>{words.counted(row)}</td>}
      {shown.ranking.fair && (
        <td className={styles.estimate} title={said}>
          <span aria-hidden="true" className={styles.arrow}>
            {row.beyond ? ARROWS[row.beyond] : ''}
          </span>
          {words.ranked(row.estimate?.value ?? null)}
        </td>
      )}
      {domain && (
        <td className={styles.interval}>
          <RowInterval {...{ row, shown, domain, said }} />
        </td>
      )}
      <td className={styles.trend}>
        <span className={styles.spark}>
          <Sparkline values={row.trend} label={say('row.trend', { name: row.name })} />
        </span>
      </td>
      {countsApart(shown.metric) && <td className={styles.count}>{format.number(row.count)}</td>}
    </tr>
  )
}

interface RowIntervalProps {
  row: Ranked
  shown: RankingShown
  domain: Domain
  said: string
}

/** How sure the estimate is, with what was counted beside it. */
function RowInterval({ row, shown: { metric, ranking }, domain, said }: RowIntervalProps) {
  const words = useRankingWords(metric, ranking)
  if (!row.estimate) return <span className={styles.none}>{words.verdict(row)}</span>
  return (
    <span className={styles.box}>
      <Interval
        estimate={row.estimate}
        domain={domain}
        label={said}
        reference={ranking.reference ?? undefined}
        raw={ranking.fair && row.raw !== null && holds(domain, row.raw) ? row.raw : undefined}
        tone={row.beyond ?? 'same'}
      />
    </span>
  )
}
