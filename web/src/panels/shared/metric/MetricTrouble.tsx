import { useMetrics } from '../../../api/useMetrics'
import { useView } from '../../../view/useView'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

/** Why the chosen metric has no meaning under the present filter, where it has none. */
export function MetricTrouble() {
  const say = useMetricSay()
  const { filter, metric } = useView()
  const reason = useMetrics(filter).data?.metrics.find((one) => one.metric === metric)?.reason
  if (!reason) return null
  return (
    <p className={styles.trouble} role="status">
      {say(`reason.${reason}`)}
    </p>
  )
}
