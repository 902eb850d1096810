import { useMemo } from 'react'
import { Axis } from './Axis'
import { type BandPoint, drawBand, placeOf } from './bandLine'
import styles from './charts.module.css'
import { Plot } from './Plot'

interface BandLineProps {
  label: string
  points: readonly BandPoint[]
  /** The highest value, where several charts share one scale. */
  highest?: number | undefined
  /** Writes the upper end of the axis; without it there is none. */
  write?: ((value: number) => string) | undefined
  focusable?: boolean | undefined
}

/** A line over the band of what is normal. Fills its box. */
export function BandLine({ label, points, highest, write, focusable }: BandLineProps) {
  const { line, band, top, last } = useMemo(() => drawBand(points, highest), [points, highest])
  const readings = points.map(({ text }, index) => ({ at: placeOf(index, points.length), text }))
  const ticks = points.flatMap(({ tick }, index) => (tick ? [{ at: placeOf(index, points.length), text: tick }] : []))
  return (
    <div className={styles.chart}>
      <Plot {...{ label, readings, focusable }}>
        <svg className={styles.stretched} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className={styles.band} d={band} />
          <path className={styles.line} d={line} />
        </svg>
        {last && <span className={styles.dot} style={{ left: `${last.x * 100}%`, top: `${last.y * 100}%` }} />}
        {write && <span className={styles.top}>{write(top)}</span>}
      </Plot>
      {ticks.length > 0 && <Axis ticks={ticks} />}
    </div>
  )
}
