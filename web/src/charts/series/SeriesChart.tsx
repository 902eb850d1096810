import { useElementSize } from '@mantine/hooks'
import type { Series } from '@ochag/api/contract/series'
import { type PointerEvent, type ReactNode, useMemo, useState } from 'react'
import type { Format } from '../../i18n/format'
import { type Day, daysBetween } from '../../view/days'
import type { Period } from '../../view/period'
import { BarTip } from './BarTip'
import { type Bar, barAt, barsOf, highest, isGoingOn } from './bars'
import { ChartAxis } from './ChartAxis'
import { SeriesBars } from './SeriesBars'
import styles from './SeriesChart.module.css'

/** What is laid over a chart must know of it. */
export interface ChartFrame {
  width: number
  height: number
  /** Width of a day in pixels. */
  dayWidth: number
  /** How high the highest bar is: above it stands its count. */
  tallest: number
  /** Pixels of the root font size: on a wall everything is larger. */
  unit: number
}

interface SeriesChartProps {
  series: Series
  /** The days of the axis. */
  domain: Period
  /** The part shown in colour; all of it where not given. */
  chosen?: Period | null
  /** Bars whose days are not over yet are pale. */
  today: Day
  label: string
  format: Format
  onBar?(bar: Bar): void
  children?(frame: ChartFrame): ReactNode
}

/** Height of the axis below the bars, in root font sizes. */
const AXIS = 1.125

/** Height of the highest count above the bars, in root font sizes. */
const TOP = 0.9375

/** Bars over time, crisp at any size: the trend of the panel and the ground of the timeline. */
export function SeriesChart({ series, domain, chosen, today, label, format, onBar, children }: SeriesChartProps) {
  const { ref, width, height: whole } = useElementSize<HTMLDivElement>()
  const [hovered, setHovered] = useState<Bar | null>(null)
  const bars = useMemo(() => barsOf(series, domain), [series, domain.from, domain.to])
  const unit = rootSize()
  const height = Math.max(0, Math.round(whole - AXIS * unit))
  const tallest = Math.max(0, Math.round(height - TOP * unit))
  const frame = { width, height, tallest, unit, dayWidth: width / Math.max(1, daysBetween(domain.from, domain.to)) }
  const hover = (event: PointerEvent<HTMLDivElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left
    setHovered(barAt(bars, (event.clientX - left) / frame.dayWidth))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the period has its own controls
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={ref}
      className={`${styles.chart} ${onBar ? styles.clickable : ''}`}
      onPointerMove={hover}
      onPointerLeave={() => setHovered(null)}
      onClick={() => hovered && onBar?.(hovered)}
    >
      {width > 0 && (
        <svg width={width} height={whole} role="img" aria-label={label}>
          <SeriesBars bars={bars} frame={frame} domain={domain} chosen={chosen} today={today} />
          <ChartAxis domain={domain} frame={frame} top={highest(bars)} format={format} />
        </svg>
      )}
      {width > 0 && children?.(frame)}
      {hovered && <BarTip bar={hovered} goesOn={isGoingOn(hovered, today)} frame={frame} format={format} />}
    </div>
  )
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
