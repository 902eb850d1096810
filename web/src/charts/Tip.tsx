import type { ReactNode } from 'react'
import styles from './Tip.module.css'

/** What is read of a chart, above its place from 0 to 1 and never beyond the chart's edges. */
export function Tip({ at, children }: { at: number; children: ReactNode }) {
  return (
    <span className={styles.tip} style={{ left: `${at * 100}%`, transform: `translateX(${-at * 100}%)` }}>
      {children}
    </span>
  )
}
