import type { DigestFigure } from '../contract/digest'

/** The rule of the digests that were made by hand: both at least a quarter and at least three away from the mean. */
export const NOTABLE = { share: 0.25, difference: 3 } as const

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
