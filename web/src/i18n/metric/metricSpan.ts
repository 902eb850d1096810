/** A length of time in the unit that people compare such lengths in. */
export interface MetricSpan {
  unit: 'minutes' | 'hours' | 'days'
  value: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Seconds in minutes up to an hour and a half, in hours up to two days, else in days. */
export function metricSpan(seconds: number): MetricSpan {
  if (seconds < 1.5 * HOUR) return { unit: 'minutes', value: Math.round(seconds / MINUTE) }
  if (seconds < 2 * DAY) return { unit: 'hours', value: seconds / HOUR }
  return { unit: 'days', value: seconds / DAY }
}
