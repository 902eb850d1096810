import styles from './charts.module.css'
import type { Reading } from './reading'

/** Words below a chart at their places; those at the edges stay within it. A picture: its numbers are read elsewhere. */
export function Axis({ ticks }: { ticks: readonly Reading[] }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ at, text }) => (
        <span key={at} style={{ left: `${at * 100}%`, transform: `translateX(${shiftOf(at)}%)` }}>
          {text}
        </span>
      ))}
    </div>
  )
}

function shiftOf(at: number): number {
  if (at < EDGE) return 0
  return at > 1 - EDGE ? -100 : -50
}

const EDGE = 0.06
