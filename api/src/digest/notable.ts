import { CHANCE, chanceOfChange } from '../analysis/change'
import type { DigestFigure } from '../contract/digest'

/** The rule of the digests that were made by hand: both at least a quarter and at least three away from the mean. */
export const NOTABLE = { share: 0.25, difference: 3 } as const

/** A count with the sums of what it is judged by: all days before, and the same day of the weeks before. */
export interface Judged extends Pick<DigestFigure, 'count' | 'usual'> {
  weekday: number | null
}

/** How far a count is from the mean of the stretches before; null where there are none. */
export function differenceOf({ count, usual }: Pick<DigestFigure, 'count' | 'usual'>, units: number): number | null {
  return usual === null ? null : count - usual / units
}

/** Whether a figure is worth a sentence. */
export function isNotable(figure: Pick<DigestFigure, 'count' | 'usual'>, units: number): boolean {
  const difference = differenceOf(figure, units)
  if (difference === null) return false
  const mean = figure.count - difference
  return Math.abs(difference) >= NOTABLE.difference && Math.abs(difference) >= NOTABLE.share * mean
}

/**
 * Whether a figure is listed as a change. Where its day of the week is known, it must be notable against that day: what is
 * usual for a Monday is no change. And it must be so against all days before in the same direction, or be more than chance.
 * @param units how many days or weeks `usual` is the sum of, and how many weeks `weekday` is
 */
export function isChange({ count, usual, weekday }: Judged, units: { days: number; weeks: number }): boolean {
  if (weekday === null) return isNotable({ count, usual }, units.days)
  if (!isNotable({ count, usual: weekday }, units.weeks)) return false
  const among = differenceOf({ count, usual }, units.days) ?? 0
  const sameWay = Math.sign(among) === Math.sign(count - weekday / units.weeks)
  return (
    (sameWay && isNotable({ count, usual }, units.days)) || chanceOfChange(count, weekday, 1 / units.weeks) < CHANCE
  )
}
