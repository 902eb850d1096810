import type { Metric } from '@ochag/api/contract/metrics'
import { useMetrics } from '../../../api/useMetrics'
import { usePage } from '../../../view/page'
import { useView } from '../../../view/useView'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

/** What the halves of a split map show by themselves. */
const OF_HALVES: readonly Metric[] = ['count', 'open']

/** Why the chosen metric is not what is seen, where it is not: it has no meaning under this filter, or none on a split map. */
export function MetricTrouble() {
  const say = useMetricSay()
  const { filter, metric, split } = useView()
  const onMap = usePage() === 'map'
  const reason = useMetrics(filter).data?.metrics.find((one) => one.metric === metric)?.reason
  const isWhole = onMap && split !== null && !OF_HALVES.includes(metric)
  if (!reason && !isWhole) return null
  return (
    <p className={styles.trouble} role="status">
      {reason ? say(`reason.${reason}`) : say(metric === 'change' ? 'halves.change' : 'halves.areas')}
    </p>
  )
}
