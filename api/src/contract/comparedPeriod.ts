import type { Comparison } from './metrics'

const DAY = 86_400_000

/** Local days, `YYYY-MM-DD`, `to` exclusive. */
export interface Days {
  from: string
  to: string
}

/** Days of which the last may be cut: only what came before a local time, `HH:MM`, counts. */
export interface CutDays extends Days {
  until?: string | undefined
}

/**
 * The period that a period is compared with: the equally long one just before, or the same days a year ago. Whole months
 * stay whole months, so with a 29 February the one of a year ago may be a day longer or shorter.
 */
export function comparedPeriod({ from, to }: Days, comparison: Comparison): Days {
  if (comparison === 'previous') return { from: dayOf(2 * Date.parse(from) - Date.parse(to)), to: from }
  return { from: yearBefore(from, '02-28'), to: yearBefore(to, '03-01') }
}

/** The last day of a period that ends before another. */
export function dayBefore(to: string): string {
  return dayOf(Date.parse(to) - DAY)
}

/** How many days a period has. */
export function daysIn({ from, to }: Days): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The same day a year ago, or `leap` where that year has no 29 February. */
function yearBefore(day: string, leap: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return `${year}-${day.endsWith('02-29') ? leap : day.slice(5)}`
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
