import { daysIn } from '@ochag/api/contract/comparedPeriod'
import { useFormat } from '../../../panels/shared/useFormat'
import { usualBand } from '../model/band'
import type { RankingShown } from '../state/useRanking'
import { useRankingText } from '../texts/useRankingText'
import styles from './charts.module.css'
import { SmallChart } from './SmallChart'

const PER = 10_000

/** The course of every row, all in one scale, over the band of what is usual for it. */
export function SmallCharts({ shown }: { shown: RankingShown }) {
  const say = useRankingText()
  const format = useFormat()
  const { rows, entries, answer, metric, compared, comparable } = shown
  const stretches = answer?.stretches
  if (!stretches) return null
  const share = compared ? stretches.days / daysIn(compared) : 0
  const known = new Map(entries.map((entry) => [entry.code, entry]))
  const perResident = metric === 'per10k' && entries.every(({ residents }) => residents)
  const charts = rows.map((row) => {
    const entry = known.get(row.code)
    const factor = perResident ? PER / (entry?.residents ?? PER) : 1
    const band = comparable ? usualBand(entry?.now.previous ?? null, share) : null
    return {
      row: { ...row, trend: row.trend.map((count) => count * factor) },
      band: band && { low: band.low * factor, high: band.high * factor },
    }
  })
  const top = Math.max(1, ...charts.flatMap(({ row, band }) => [...row.trend, band?.high ?? 0]))
  const unit = say(perResident ? 'chart.per10k' : 'chart.appeals')
  const said = { top: format.number(Math.ceil(top)), days: stretches.days, unit }
  return (
    <>
      <p className={styles.note}>{say(comparable ? 'chart.scale' : 'chart.plain', said)}</p>
      <ul className={styles.grid}>
        {charts.map(({ row, band }) => (
          <SmallChart key={row.code} {...{ row, band, top, stretches, shown }} />
        ))}
      </ul>
    </>
  )
}
