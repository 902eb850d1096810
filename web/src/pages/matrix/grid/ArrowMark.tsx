import type { Arrow } from '../model/arrow'
import styles from './cells.module.css'

/** A full triangle for a change beyond chance, a hollow one within it; it decorates the words beside it. */
export function ArrowMark({ trend, beyondChance }: Pick<Arrow, 'trend' | 'beyondChance'>) {
  return (
    <svg
      className={styles.arrow}
      viewBox="0 0 10 10"
      data-trend={trend}
      data-beyond={beyondChance || undefined}
      aria-hidden="true"
    >
      <path d={trend === 'up' ? 'M5 1.5 9 8.5H1Z' : 'M5 8.5 9 1.5H1Z'} />
    </svg>
  )
}
