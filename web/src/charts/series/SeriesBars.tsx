import { useId } from 'react'
import { daysBetween } from '../../view/days'
import type { Period } from '../../view/period'
import { type Bar, barPath } from './bars'
import type { ChartFrame } from './SeriesChart'
import styles from './SeriesChart.module.css'
import { within } from './ticks'

interface SeriesBarsProps {
  bars: Bar[]
  frame: ChartFrame
  domain: Period
  chosen?: Period | null | undefined
}

/** All bars quiet, the chosen part of them in colour; undefined means that all are chosen. */
export function SeriesBars({ bars, frame, domain, chosen }: SeriesBarsProps) {
  const clip = useId()
  const path = barPath(bars, frame)
  const part = chosen === undefined ? domain : chosen && within(chosen, domain)
  return (
    <>
      <path d={path} className={styles.quiet} />
      {part && (
        <>
          <clipPath id={clip}>
            <rect
              x={daysBetween(domain.from, part.from) * frame.dayWidth}
              width={daysBetween(part.from, part.to) * frame.dayWidth}
              height={frame.height}
            />
          </clipPath>
          <path d={path} className={styles.chosen} clipPath={`url(#${clip})`} />
        </>
      )}
      <line x1={0} x2={frame.width} y1={frame.height + 0.5} y2={frame.height + 0.5} className={styles.ground} />
    </>
  )
}
