import { CHANCE } from '@ochag/api/analysis/change'
import type { Digest, DigestFigure } from '@ochag/api/contract/digest'

/** How a count stands to a mean, as it is best said. */
export type Relation =
  | { how: 'unknown' }
  /** There was nothing before. */
  | { how: 'fresh' }
  | { how: 'same' }
  | { how: 'times'; value: number }
  | { how: 'more' | 'less'; share: number }

/** Nearer to the mean than this is no difference worth a number. */
const SAME = 0.05

/** From here on times are easier to grasp than percents. */
const TIMES = 1.95

/** Whether a count is about its mean, so that there is nothing to wonder about. */
export function isUsual(figure: Pick<DigestFigure, 'count' | 'usual'>, { digest }: { digest: Pick<Digest, 'period'> }) {
  return relationTo(figure.count, figure.usual, digest.period.usual?.units ?? 1).how === 'same'
}

/** Whether chance alone would make such a change often enough; not where nothing is known of it. */
export function mayBeChance(chance: number | null): boolean {
  return chance !== null && chance >= CHANCE
}

/** How a count stands to the mean of a sum over so many stretches; unknown without one. */
export function relationTo(count: number, sum: number | null, units: number): Relation {
  if (sum === null) return { how: 'unknown' }
  if (sum === 0) return count === 0 ? { how: 'same' } : { how: 'fresh' }
  const ratio = (count * units) / sum
  if (ratio >= TIMES) return { how: 'times', value: ratio < 9.95 ? Math.round(ratio * 10) / 10 : Math.round(ratio) }
  if (Math.abs(ratio - 1) < SAME) return { how: 'same' }
  return ratio > 1 ? { how: 'more', share: ratio - 1 } : { how: 'less', share: 1 - ratio }
}
