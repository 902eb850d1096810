import { Menu } from '@mantine/core'
import type { MetricReason } from '@ochag/api/contract/measures'
import { METRICS, type Metric } from '@ochag/api/contract/metrics'
import { useMetrics } from '../../../api/useMetrics'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { setMetric, useView } from '../../../view/useView'
import { useFormat } from '../useFormat'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

/** Every metric with what it means; one that has no meaning here stays in the list and says why. */
export function MetricOptions() {
  const { filter, metric: chosen } = useView()
  const { data } = useMetrics(filter)
  const reasonOf = (metric: Metric) => data?.metrics.find((one) => one.metric === metric)?.reason ?? null
  const choose = (value: string) => {
    const metric = METRICS.find((one) => one === value)
    if (metric && reasonOf(metric) === null) setMetric(metric)
  }
  return (
    <Menu.RadioGroup value={chosen} onChange={choose}>
      {METRICS.map((metric) => (
        <MetricOption key={metric} metric={metric} reason={reasonOf(metric)} />
      ))}
    </Menu.RadioGroup>
  )
}

function MetricOption({ metric, reason }: { metric: Metric; reason: MetricReason | null }) {
  const say = useMetricSay()
  const { name } = useMetricWords(useFormat())
  return (
    <Menu.RadioItem
      // Not disabled: then nobody could reach it by keyboard and hear why.
      value={metric}
      closeMenuOnClick={reason === null}
      className={styles.option}
      data-metric={metric}
      data-reason={reason ?? undefined}
    >
      <b>{name(metric)}</b>
      <span>{reason === null ? say(`meaning.${metric}`) : say(`reason.${reason}`)}</span>
    </Menu.RadioItem>
  )
}
