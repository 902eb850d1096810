import type { Bucket } from '@ochag/api/contract/series'
import { addDays, addMonths, type Day, daysBetween } from '../../view/days'
import type { Period } from '../../view/period'

/** The day after the last one of a bucket. */
export function bucketEnd(start: Day, bucket: Bucket): Day {
  if (bucket === 'month') return addMonths(start, 1)
  return addDays(start, bucket === 'week' ? 7 : 1)
}

/** The part of a period that lies inside another; null where none does. */
export function within(period: Period, bounds: Period): Period | null {
  const [, from = bounds.from] = [period.from, bounds.from].sort()
  const [to = bounds.to] = [period.to, bounds.to].sort()
  return from < to ? { from, to } : null
}

export interface Tick {
  day: Day
  /** The first month of a year, and the first tick, also name their year. */
  year: boolean
}

const STRIDES = [1, 2, 3, 6, 12]

/** Month beginnings, no more than there is room for; a stride always hits January. */
export function monthTicks({ from, to }: Period, room: number): Tick[] {
  const first = from.endsWith('-01') ? from : addMonths(`${from.slice(0, 7)}-01`, 1)
  const months: Day[] = []
  for (let month = first; month < to; month = addMonths(month, 1)) months.push(month)
  const stride = STRIDES.find((step) => months.length / step <= room) ?? 12
  return months
    .filter((month) => (Number(month.slice(5, 7)) - 1) % stride === 0)
    .map((day, index) => ({ day, year: index === 0 || day.slice(5, 7) === '01' }))
}

/** Single days for a short axis: evenly spread, no more than there is room for. */
export function dayTicks({ from, to }: Period, room: number): Tick[] {
  const days = daysBetween(from, to)
  const stride = Math.max(1, Math.ceil(days / Math.max(1, room)))
  const count = Math.ceil(days / stride)
  return Array.from({ length: count }, (_, index) => ({ day: addDays(from, index * stride), year: false }))
}
