import { Axis } from './Axis'
import { type BarValue, placeBars } from './bars'
import styles from './charts.module.css'
import { Plot } from './Plot'

interface BarsProps {
  label: string
  bars: readonly BarValue[]
  /** The highest value, where several charts share one scale. */
  highest?: number | undefined
  focusable?: boolean | undefined
}

/** Bars of an ordered row, standing. Fills its box. */
export function Bars({ label, bars, highest, focusable }: BarsProps) {
  const boxes = placeBars(bars, highest)
  const placed = bars.map((bar, index) => ({ ...bar, ...(boxes[index] ?? NO_BOX) }))
  return (
    <div className={styles.chart}>
      <Plot label={label} readings={placed} focusable={focusable}>
        <svg className={styles.stretched} aria-hidden="true">
          {placed.map(({ key, left, width, tall, color }) => (
            <rect
              key={key}
              className={styles.bar}
              x={`${left}%`}
              width={`${width}%`}
              y={`${100 - tall}%`}
              height={`${tall}%`}
              style={color ? { fill: `var(${color})` } : undefined}
            />
          ))}
        </svg>
      </Plot>
      {bars.some(({ tick }) => tick) && (
        <Axis ticks={placed.flatMap(({ at, tick }) => (tick ? [{ at, text: tick }] : []))} />
      )}
    </div>
  )
}

const NO_BOX = { left: 0, width: 0, tall: 0, at: 0 }
