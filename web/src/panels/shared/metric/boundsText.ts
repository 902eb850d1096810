import { type Metric, UNITS, type Unit } from '@ochag/api/contract/metrics'
import type { Format } from '../../../i18n/format'
import type { MetricWords } from '../../../i18n/metric/useMetricWords'
import type { MetricSay } from './texts/useMetricSay'

/** The part of a class that its bounds are written from. */
interface Bounds {
  from: number
  to: number | null
  neutral?: boolean | undefined
}

/** What the texts are written with. */
export interface Writing {
  write: MetricWords['write']
  say: MetricSay
  format: Format
}

/** Numbers without a unit behind them. */
const PLAIN: readonly Unit[] = ['appeals', 'per10k', 'weight']

/** Said once for both ends. */
const PERCENT = /\s?%$/

/** Far beyond any change between counts: there was nothing before. */
const ENDLESS = 1e8

/** A value of a metric as a bound or in a tooltip: shares as finely as classes are cut, «раньше не было» for growth from nothing. */
export function exactText(metric: Metric, value: number | null, { write, say, format }: Writing): string {
  if (metric === 'change' && value !== null && value >= ENDLESS) return say('fresh')
  if (metric === 'change' || UNITS[metric] !== 'share' || value === null) return write(metric, value)
  return say('share', { value: format.number(Number((value * 100).toFixed(1))) })
}

/** The bounds of a class of a metric's scale: «5 – 13», «2,5 % – 4 %», «от 14». */
export function boundsText(metric: Metric, { from, to, neutral }: Bounds, writing: Writing): string {
  const { say } = writing
  const text = (value: number) => exactText(metric, value, writing)
  if (neutral) return say('bounds.neutral')
  if (to === null) return say(PLAIN.includes(UNITS[metric]) ? 'bounds.plus' : 'bounds.more', { from: text(from) })
  if (metric === 'change' && from <= -1) return say('bounds.less', { to: text(to) })
  // A dash between signed numbers would be read as a sign.
  if (metric === 'change') return `${text(from).replace(PERCENT, '')} … ${text(to)}`
  return text(from) === text(to) ? text(from) : `${text(from)} – ${text(to)}`
}
