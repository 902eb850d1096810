import { MetricSwitch } from '../../../panels/shared/metric/MetricSwitch'
import styles from './metric.module.css'

/** The metric of a page, as wide on every page. */
export function MetricChoice() {
  return (
    <div className={styles.metric}>
      <MetricSwitch />
    </div>
  )
}
