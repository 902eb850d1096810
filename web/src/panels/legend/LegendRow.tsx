import type { ReactNode } from 'react'
import styles from './LegendFrame.module.css'

/** What stands below the map, between the panels: the legend, and beside it, or above where there is no room, what follows it. */
export function LegendRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
