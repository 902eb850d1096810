import type { Format } from '../../i18n/format'
import { daysBetween } from '../../view/days'
import type { Period } from '../../view/period'
import type { ChartFrame } from './SeriesChart'
import styles from './SeriesChart.module.css'
import { dayTicks, monthTicks, type Tick } from './ticks'

/** The longest axis that is labelled by days. */
const LONGEST_BY_DAYS = 62

/** Room for a label, in root font sizes. */
const LABEL = 3.5

interface ChartAxisProps {
  domain: Period
  frame: ChartFrame
  top: number
  format: Format
}

/** Days or months below the bars, and the highest count above them. */
export function ChartAxis({ domain, frame, top, format }: ChartAxisProps) {
  const byDays = daysBetween(domain.from, domain.to) <= LONGEST_BY_DAYS
  const label = LABEL * frame.unit
  const room = Math.floor(frame.width / label)
  const ticks = (byDays ? dayTicks(domain, room) : monthTicks(domain, room)).map((tick) => ({
    ...tick,
    x: Math.round(daysBetween(domain.from, tick.day) * frame.dayWidth) + 0.5,
  }))
  const topLine = frame.height - frame.tallest - 0.5
  const nameOf = (tick: Tick) => (byDays ? format.dayOfYear(tick.day) : monthName(tick, format.month(tick.day)))
  return (
    <g className={styles.axis}>
      {top > 0 && (
        <>
          <line x2={frame.width} y1={topLine} y2={topLine} className={styles.topLine} />
          <text x={0} y="0.75em">
            {format.number(top)}
          </text>
        </>
      )}
      {ticks
        .filter(({ x }) => x < frame.width - label * 0.6)
        .map((tick) => (
          <g key={tick.day} transform={`translate(${tick.x} ${frame.height})`}>
            <line y1={0} y2="0.25em" className={styles.ground} />
            <text y="1.15em" data-year={tick.year || undefined}>
              {nameOf(tick)}
            </text>
          </g>
        ))}
    </g>
  )
}

function monthName(tick: Tick, month: string): string {
  return tick.year ? `${month} ${tick.day.slice(0, 4)}` : month
}
