import type { ReactNode } from 'react'
import styles from './EndOfCell.module.css'

/** Text at the end of a cell of fixed width: however wide a live change makes it, nothing in the layout moves. */
export function EndOfCell({ children, className = '' }: { children: ReactNode; className?: string | undefined }) {
  return (
    <span className={`${styles.cell} ${className}`}>
      <span>{children}</span>
    </span>
  )
}
