import { NativeSelect } from '@mantine/core'
import { METRICS, type Metric } from '@ochag/api/contract/metrics'
import { useMetrics } from '../../../api/useMetrics'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import { useFormat } from '../../../panels/shared/useFormat'
import { setMetric, useView } from '../../../view/useView'
import { useMatrixText } from '../texts/useMatrixText'

/** What is measured; what the data cannot say is not offered. */
export function MetricChoice() {
  const say = useMatrixText()
  const words = useMetricWords(useFormat())
  const { metric, filter } = useView()
  const known = useMetrics(filter).data?.metrics
  const isOffered = (one: Metric) => known?.find((other) => other.metric === one)?.reason == null
  return (
    <NativeSelect
      size="xs"
      aria-label={say('metric')}
      data={METRICS.map((value) => ({
        value,
        label: words.name(value),
        disabled: !isOffered(value) && value !== metric,
      }))}
      value={metric}
      onChange={(event) => setMetric(METRICS.find((one) => one === event.currentTarget.value) ?? 'count')}
    />
  )
}
