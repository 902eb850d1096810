import type { Metric } from '@ochag/api/contract/metrics'
import { useMetricWords } from '../../../i18n/metric/useMetricWords'
import type { ScaleStep } from '../../../scale/colorScale'
import { useFormat } from '../useFormat'
import { boundsText, exactText } from './boundsText'
import { useMetricSay } from './texts/useMetricSay'

/** What is said of metrics beside their names. */
export interface MetricTexts {
  /** What is measured, as the title of a legend: «Доля просроченных». */
  quantity(metric: Metric): string
  /** A value with its unit, exactly enough to find its class; a dash where there is none. */
  exact(metric: Metric, value: number | null): string
  /** The bounds of a class of the metric's scale. */
  bounds(metric: Metric, step: Pick<ScaleStep, 'from' | 'to' | 'neutral'>): string
}

/** What a legend and a tooltip say of a metric. */
export function useMetricTexts(): MetricTexts {
  const say = useMetricSay()
  const format = useFormat()
  const { write } = useMetricWords(format)
  const writing = { say, format, write }
  return {
    quantity: (metric) => say(`quantity.${metric}`),
    exact: (metric, value) => exactText(metric, value, writing),
    bounds: (metric, step) => boundsText(metric, step, writing),
  }
}
