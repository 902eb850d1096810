import { Interval } from '../../../charts/Interval'
import type { Domain } from '../../../charts/interval'
import { Sparkline } from '../../../charts/Sparkline'
import { useFormat } from '../../../panels/shared/useFormat'
import { PageLink } from '../../shared/PageLink'
import { holds } from '../model/axis'
import { rankedValue } from '../model/order'
import type { Ranked } from '../model/ranked'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import { useMapLink } from '../useMapLink'
import { useRankingWords } from '../useRankingWords'
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
  const said = useIntervalText(row, shown)
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
      </th>
      {shown.ranking.aspect === 'change' && <td className={styles.figure}>{words.value(row.before)}</td>}
      <td className={styles.figure}>{words.value(row.now)}</td>
      <td className={styles.estimate} title={said}>
        <span aria-hidden="true" className={styles.arrow}>
          {row.beyond ? ARROWS[row.beyond] : ''}
        </span>
        {words.ranked(rankedValue(row))}
      </td>
      <td className={styles.interval}>
        {row.estimate && domain ? (
          <span className={styles.box}>
            <Interval
              estimate={row.estimate}
              domain={domain}
              label={said}
              reference={shown.ranking.reference ?? undefined}
              raw={row.raw !== null && holds(domain, row.raw) ? row.raw : undefined}
              tone={row.beyond ?? 'same'}
            />
          </span>
        ) : (
          <span className={styles.none}>{words.verdict(row)}</span>
        )}
      </td>
      <td className={styles.trend}>
        <span className={styles.spark}>
          <Sparkline values={row.trend} label={say('row.trend', { name: row.name })} />
        </span>
      </td>
      <td className={styles.count}>{format.number(row.count)}</td>
    </tr>
  )
}

/** A row in one sentence: below the pointer, and for those who do not see the line. */
function useIntervalText(row: Ranked, { metric, ranking }: RankingShown): string {
  const say = useRankingText()
  const words = useRankingWords(metric, ranking)
  const raw = words.ranked(row.raw)
  if (!row.estimate) return say('row.raw', { name: row.name, raw })
  const { value, low, high } = row.estimate
  return say('row.interval', {
    name: row.name,
    value: words.ranked(value),
    low: words.ranked(low),
    high: words.ranked(high),
    raw,
    verdict: words.verdict(row),
  })
}
