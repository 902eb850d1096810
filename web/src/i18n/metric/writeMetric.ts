import { type Metric, UNITS } from '@ochag/api/contract/metrics'
import type { Format } from '../format'
import type { SayOf } from '../pageTexts'
import { metricSpan } from './metricSpan'
import type { ru } from './texts/ru'

/** Where a percentage is hard to read and a multiple is not: «×13». */
const MULTIPLE = 9.995

/** What stands for a value that means nothing. */
export const NO_VALUE = '–'

/** A value of a metric as people read it, with its sign and unit where it has one: «41,0», «31 %», «+12 %», «2,4 ч». */
export function writeMetric(metric: Metric, value: number | null, format: Format, say: SayOf<typeof ru>): string {
  if (value === null) return NO_VALUE
  if (metric === 'change') return value >= MULTIPLE ? `×${format.number(Math.round(value + 1))}` : format.change(value)
  switch (UNITS[metric]) {
    case 'per10k':
      return format.tenths(value)
    case 'share':
      return format.share(value)
    case 'seconds': {
      const span = metricSpan(value)
      const text = span.unit === 'minutes' ? format.number(span.value) : format.tenths(span.value)
      return say(`span.${span.unit}`, { value: text })
    }
    default:
      return format.number(Math.round(value))
  }
}
