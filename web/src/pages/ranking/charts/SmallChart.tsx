import type { MeasuresAnswer } from '@ochag/api/contract/measures'
import { BandLine } from '../../../charts/BandLine'
import { useFormat } from '../../../panels/shared/useFormat'
import { addDays } from '../../../view/days'
import { PageLink } from '../../shared/PageLink'
import type { Band } from '../model/band'
import type { Ranked } from '../model/ranked'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import { useMapLink } from '../useMapLink'
import { useRankingWords } from '../useRankingWords'
import { useRowText } from '../useRowText'
import styles from './charts.module.css'

interface SmallChartProps {
  row: Ranked
  band: Band | null
  /** The upper edge of all charts. */
  top: number
  stretches: NonNullable<MeasuresAnswer['stretches']>
  shown: RankingShown
}

/** One of many small charts: a name, its value, its course. */
export function SmallChart({ row, band, top, stretches, shown }: SmallChartProps) {
  const say = useRankingText()
  const format = useFormat()
  const words = useRankingWords(shown.metric, shown.ranking)
  const linkOf = useMapLink()
  const said = useRowText(row, shown)
  const write = (one: number) => (Number.isInteger(one) ? format.number(one) : format.tenths(one))
  const points = row.trend.map((count, index) => {
    const from = addDays(stretches.from, index * stretches.days)
    const range = format.range({ from, to: addDays(from, stretches.days) })
    const text = band
      ? say('chart.usual', { range, count: write(count), low: write(band.low), high: write(band.high) })
      : say('chart.point', { range, count: write(count) })
    return { value: count, low: band?.low ?? null, high: band?.high ?? null, text }
  })
  return (
    <li className={styles.small} data-beyond={row.beyond ?? 'same'}>
      <div className={styles.title}>
        <PageLink href={linkOf(row.code)}>{row.name}</PageLink>
        <b title={said}>
          <span aria-hidden="true">{row.beyond ? (row.beyond === 'worse' ? '▲ ' : '▼ ') : ''}</span>
          {words.counted(row)}
        </b>
      </div>
      <div className={styles.box}>
        <BandLine label={say('row.trend', { name: row.name })} points={points} highest={top} focusable={false} />
      </div>
    </li>
  )
}
