import { Menu } from '@mantine/core'
import type { MetricReason } from '@ochag/api/contract/measures'
import { METRICS, type Metric } from '@ochag/api/contract/metrics'
import { IconCheck } from '@tabler/icons-react'
import { useMetrics } from '../../../api/useMetrics'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { setMetric, useView } from '../../../view/useView'
import { useFormat } from '../useFormat'
import styles from './metric.module.css'
import { useMetricSay } from './texts/useMetricSay'

/** Every metric with what it means; one that has no meaning here stays in the list and says why. */
export function MetricOptions() {
  const { filter } = useView()
  const { data } = useMetrics(filter)
  const reasonOf = (metric: Metric) => data?.metrics.find((one) => one.metric === metric)?.reason ?? null
  return METRICS.map((metric) => <MetricOption key={metric} metric={metric} reason={reasonOf(metric)} />)
}

function MetricOption({ metric, reason }: { metric: Metric; reason: MetricReason | null }) {
  const say = useMetricSay()
  const { name } = useMetricWords(useFormat())
  const { metric: chosen } = useView()
  return (
    <Menu.Item
      // Not disabled: then nobody could reach it by keyboard and hear why.
      aria-disabled={reason !== null || undefined}
      closeMenuOnClick={reason === null}
      role="menuitemradio"
      aria-checked={metric === chosen}
      className={styles.option}
      data-metric={metric}
      rightSection={metric === chosen ? <IconCheck size="1rem" aria-hidden="true" /> : null}
      onClick={() => reason === null && setMetric(metric)}
    >
      <b>{name(metric)}</b>
      <span>{reason === null ? say(`meaning.${metric}`) : say(`reason.${reason}`)}</span>
    </Menu.Item>
  )
}
