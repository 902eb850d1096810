import { useId } from 'react'
import { type Day, daysBetween } from '../../view/days'
import type { Period } from '../../view/period'
import { type Bar, barPath, highest, isGoingOn } from './bars'
import type { ChartFrame } from './SeriesChart'
import styles from './SeriesChart.module.css'
import { within } from './ticks'

interface SeriesBarsProps {
  bars: Bar[]
  frame: ChartFrame
  domain: Period
  chosen?: Period | null | undefined
  today: Day
}

/** All bars quiet, the chosen part of them in colour; undefined means that all are chosen. What still goes on is pale. */
export function SeriesBars({ bars, frame, domain, chosen, today }: SeriesBarsProps) {
  const clip = useId()
  const part = chosen === undefined ? domain : chosen && within(chosen, domain)
  const top = highest(bars)
  const pathOf = (goesOn: boolean) =>
    barPath(
      bars.filter((bar) => isGoingOn(bar, today) === goesOn),
      top,
      frame,
    )
  const paths = (
    <>
      <path d={pathOf(false)} />
      <path d={pathOf(true)} className={styles.goingOn} />
    </>
  )
  return (
    <>
      <g className={styles.quiet}>{paths}</g>
      {part && (
        <>
          <clipPath id={clip}>
            <rect
              x={daysBetween(domain.from, part.from) * frame.dayWidth}
              width={daysBetween(part.from, part.to) * frame.dayWidth}
              height={frame.height}
            />
          </clipPath>
          <g className={styles.chosen} clipPath={`url(#${clip})`}>
            {paths}
          </g>
        </>
      )}
      <line x1={0} x2={frame.width} y1={frame.height + 0.5} y2={frame.height + 0.5} className={styles.ground} />
    </>
  )
}
