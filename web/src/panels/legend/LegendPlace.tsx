import styles from './LegendFrame.module.css'
import { StepsSkeleton } from './StepsSkeleton'

/** Where the legend will be, while it is fetched. */
export function LegendPlace() {
  return (
    <section className={styles.legend} aria-hidden="true">
      <p className={styles.title}>{'\u00a0'}</p>
      <StepsSkeleton />
      <p className={styles.notes}>{'\u00a0'}</p>
    </section>
  )
}
