import type { DigestChange } from '@ochag/api/contract/digestStatement'
import type { Telling } from './telling'
import { distanceOf } from './weekday'

/** So large a movement without one main part is spread over many; of a few appeals that goes without saying. */
const SPREAD = 10

/** Which way a movement without a main part went, if it is so large that this is worth saying. */
export function spreadOf(
  change: Pick<DigestChange, 'count' | 'usual' | 'weekday'>,
  telling: Telling,
): 'up' | 'down' | null {
  const difference = distanceOf(change, telling)
  if (Math.abs(difference) < SPREAD) return null
  return difference > 0 ? 'up' : 'down'
}
