import { type Metric, UNITS } from '@ochag/api/contract/metrics'
import type { Format } from '../../../i18n/format'
import type { MetricSay } from './texts/useMetricSay'

/** The part of a class that its bounds are written from. */
interface Bounds {
  from: number
  to: number | null
  neutral?: boolean | undefined
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** From here on a change is easier read as a factor; far beyond, there was nothing before. */
const FACTOR = 9.995
const ENDLESS = 1e8

/** A value of a metric with its unit: «12,3», «31 %», «5,2 ч», «+31 %»; says so where there is none. */
export function metricText(metric: Metric, value: number | null, say: MetricSay, format: Format): string {
  if (value === null) return say('value.none')
  if (metric === 'change') return changeText(value, say, format)
  switch (UNITS[metric]) {
    case 'seconds':
      return timeText(value, say, format)
    case 'share':
      return say('value.share', { value: format.number(rounded(value * 100)) })
    default:
      return format.number(rounded(value))
  }
}

/** The bounds of a class of a metric's scale: «5 – 13», «2,5 – 4 %», «14 и больше». */
export function boundsText(metric: Metric, { from, to, neutral }: Bounds, say: MetricSay, format: Format): string {
  const text = (value: number) => metricText(metric, value, say, format)
  if (neutral) return say('bounds.neutral')
  if (to === null) return say('bounds.more', { from: text(from) })
  if (metric === 'change' && from <= -1) return say('bounds.less', { to: text(to) })
  return from === to || text(from) === text(to) ? text(from) : `${text(from)} – ${text(to)}`
}

function changeText(value: number, say: MetricSay, format: Format): string {
  if (value >= ENDLESS) return say('value.fresh')
  if (value >= FACTOR) return say('value.times', { value: format.number(Math.round(value + 1)) })
  return format.change(value)
}

function timeText(seconds: number, say: MetricSay, format: Format): string {
  if (seconds >= 2 * DAY) return say('value.days', { value: format.number(rounded(seconds / DAY)) })
  if (seconds >= HOUR) return say('value.hours', { value: format.number(rounded(seconds / HOUR)) })
  return say('value.minutes', { value: format.number(Math.round(seconds / MINUTE)) })
}

/** To one place after the comma, to two where the number is small, to whole numbers where it is large. */
function rounded(value: number): number {
  const size = Math.abs(value)
  if (size >= 100) return Math.round(value)
  return Number(value.toFixed(size < 1 ? 2 : 1))
}
