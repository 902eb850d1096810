import { gammaBelow } from '@ochag/api/analysis/gammaFunction'

/** What one stretch of a trend usually has. */
export interface Band {
  low: number
  high: number
}

/**
 * Between which counts nine of ten stretches lie, if appeals keep coming as in the period compared with; null where it is
 * not known.
 * @param share how long a stretch is as a part of that period
 */
export function usualBand(previous: number | null, share: number): Band | null {
  if (previous === null || previous === 0) return null
  const mean = previous * share
  return { low: poissonQuantile(0.05, mean), high: poissonQuantile(0.95, mean) }
}

/** The smallest count that a Poisson count of this mean does not exceed with this probability. */
function poissonQuantile(probability: number, mean: number): number {
  let count = Math.max(0, Math.floor(mean - 5 * Math.sqrt(mean) - 5))
  // P(X ≤ k) of a Poisson count is that of a gamma number of shape k + 1 lying above the mean.
  while (1 - gammaBelow(count + 1, mean) < probability) count++
  return count
}
