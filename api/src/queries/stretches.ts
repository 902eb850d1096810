import { daysIn } from '../contract/comparedPeriod'
import type { Period } from '../rollup/period'

/** Equally long stretches of days that end where a period ends. */
export interface Stretches {
  from: string
  /** Length of one stretch. */
  days: number
  buckets: number
}

const DAY = 86_400_000

/**
 * Takes a period apart into at most so many equally long stretches of whole days. Where it does not come out even, the
 * length that covers more of it is taken, and the first days are left out.
 */
export function stretchesOf(period: Period, most: number): Stretches {
  const whole = daysIn(period)
  const lengths = [Math.max(1, Math.floor(whole / most)), Math.ceil(whole / most)]
  const [best = { days: 1, buckets: 1 }] = lengths
    .map((days) => ({ days, buckets: Math.min(most, Math.floor(whole / days)) }))
    .sort((one, other) => other.days * other.buckets - one.days * one.buckets || other.buckets - one.buckets)
  const from = new Date(Date.parse(period.to) - best.days * best.buckets * DAY).toISOString().slice(0, 10)
  return { from, ...best }
}
