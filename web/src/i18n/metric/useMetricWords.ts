import type { Metric } from '@ochag/api/contract/metrics'
import type { Format } from '../format'
import { useMetricText } from './useMetricText'
import { writeMetric } from './writeMetric'

/** How metrics are called and written in the reader's language. */
export interface MetricWords {
  name(metric: Metric): string
  /** A name that fits on a button. */
  short(metric: Metric): string
  /** What a value says: «обращений на 10 тыс. жителей». */
  unit(metric: Metric): string
  /** A value with its sign and unit; a dash where it means nothing. */
  write(metric: Metric, value: number | null): string
}

/** The words for metrics; fetched with whoever asks for them, not with the first paint. */
export function useMetricWords(format: Format): MetricWords {
  const say = useMetricText()
  return {
    name: (metric) => say(`name.${metric}`),
    short: (metric) => say(`short.${metric}`),
    unit: (metric) => say(`unit.${metric}`),
    write: (metric, value) => writeMetric(metric, value, format, say),
  }
}
