import type { Series } from '@ochag/api/contract/series'
import { type Day, daysBetween } from '../../view/days'
import type { Period } from '../../view/period'
import { bucketEnd, within } from './ticks'

/** One bar: its days, cut to the axis, and how far from the axis' beginning they lie. */
export interface Bar extends Period {
  count: number
  offset: number
  days: number
}

/** The bars of a series on an axis; what lies outside of it is left out. */
export function barsOf(series: Series, domain: Period): Bar[] {
  return series.points.flatMap(({ start, count }) => {
    const days = within({ from: start, to: bucketEnd(start, series.bucket) }, domain)
    if (!days) return []
    return [{ ...days, count, offset: daysBetween(domain.from, days.from), days: daysBetween(days.from, days.to) }]
  })
}

/** Whether a bar's days are not over yet. */
export function isGoingOn({ from, to }: Period, today: Day): boolean {
  return from <= today && today < to
}

/** The highest count; zero for an empty chart. */
export function highest(bars: readonly Bar[]): number {
  return bars.reduce((top, { count }) => Math.max(top, count), 0)
}

/** The bar at so many days from the axis' beginning. */
export function barAt(bars: readonly Bar[], days: number): Bar | null {
  return bars.find(({ offset, days: length }) => offset <= days && days < offset + length) ?? null
}

/** Where bars stand: the width of a day, the ground below them, and how high the highest may be, in pixels. */
export interface BarSpace {
  dayWidth: number
  height: number
  tallest: number
}

/** Bars as one path on whole pixels, with a gap between them where there is room for one; `top` is as tall as may be. */
export function barPath(bars: readonly Bar[], top: number, { dayWidth, height, tallest }: BarSpace): string {
  return bars
    .filter(({ count }) => count > 0)
    .map(({ offset, days, count }) => {
      const left = Math.round(offset * dayWidth)
      const right = Math.round((offset + days) * dayWidth)
      const gap = right - left > 2 ? 1 : 0
      const tall = Math.max(1, Math.round((count / top) * tallest))
      return `M${left} ${Math.round(height)}v${-tall}h${Math.max(1, right - left - gap)}v${tall}z`
    })
    .join('')
}
