import type { Estimate } from './mixture'
import { shrinkShares } from './shrinkShares'

/** Two counts of one thing, in two periods. */
export interface Compared {
  count: number
  previous: number
}

/**
 * How many times as many as before, drawn towards the change of all the more the less is known of each. Given both counts,
 * the later one is a share of their sum, so it is shrunk as a share.
 * @param exposure how many times as long the later period is
 * @returns for each its ratio, 1 for no change; null where both counts are zero
 */
export function shrinkChanges(compared: readonly Compared[], exposure = 1, probability = 0.9): (Estimate | null)[] {
  const shares = shrinkShares(
    compared.map(({ count, previous }) => ({ part: count, whole: count + previous })),
    probability,
  )
  const ratioOf = (share: number) => share / (1 - share) / exposure
  return shares.map(
    (share) => share && { value: ratioOf(share.value), low: ratioOf(share.low), high: ratioOf(share.high) },
  )
}
