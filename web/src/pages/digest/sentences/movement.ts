import type { DigestFigure } from '@ochag/api/contract/digest'
import type { Telling } from './telling'

/** So large a movement without one main part is spread over many; of a few appeals that goes without saying. */
const SPREAD = 10

/** Which way a movement without a main part went, if it is so large that this is worth saying. */
export function spreadOf(
  { count, usual }: Pick<DigestFigure, 'count' | 'usual'>,
  { digest }: Telling,
): 'up' | 'down' | null {
  const difference = count - (usual ?? 0) / (digest.period.usual?.units ?? 1)
  if (Math.abs(difference) < SPREAD) return null
  return difference > 0 ? 'up' : 'down'
}
