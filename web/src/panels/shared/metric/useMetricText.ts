import type { Metric } from '@ochag/api/contract/metrics'
import type { ScaleStep } from '../../../scale/colorScale'
import { useFormat } from '../useFormat'
import { boundsText, metricText } from './metricText'
import { useMetricSay } from './texts/useMetricSay'

/** What is said of metrics in the reader's language. */
export interface MetricTexts {
  /** Short, as in a menu: «Доля просроченных». */
  name(metric: Metric): string
  /** How it is reckoned, in one line. */
  meaning(metric: Metric): string
  /** What is measured, as the title of a legend. */
  quantity(metric: Metric): string
  /** A value with its unit; «нет данных» for null. */
  value(metric: Metric, value: number | null): string
  /** The bounds of a class of the metric's scale. */
  bounds(metric: Metric, step: Pick<ScaleStep, 'from' | 'to' | 'neutral'>): string
}

/** What is said of metrics: their names, values and class bounds. */
export function useMetricText(): MetricTexts {
  const say = useMetricSay()
  const format = useFormat()
  return {
    name: (metric) => say(`name.${metric}`),
    meaning: (metric) => say(`meaning.${metric}`),
    quantity: (metric) => say(`quantity.${metric}`),
    value: (metric, value) => metricText(metric, value, say, format),
    bounds: (metric, step) => boundsText(metric, step, say, format),
  }
}
