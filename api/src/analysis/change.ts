import { betaBelow, logBeta } from './betaFunction'
import { solve } from './quantile'

/** A comparison of two counts. */
export interface CountChange {
  /** How many times as many as before, per unit of exposure; null after nothing. */
  ratio: number | null
  /** The interval of the ratio at the confidence asked for; infinite above after nothing. */
  low: number
  high: number
  /** How often chance alone would make a change at least as large, both ways. */
  chance: number
}

/** A change counts as more than chance below this. */
export const CHANCE = 0.05

/**
 * Compares two Poisson counts. Given their sum, the later one is binomial, so the test and the interval are exact; both are
 * mid-p, which takes half of the probability of the very outcome (Przyborowski, Wilenski 1940; Lancaster 1961).
 * @param exposure how many times as long, or as many residents, the later count stands for
 */
export function compareCounts(count: number, previous: number, exposure = 1, confidence = 0.95): CountChange {
  const all = count + previous
  const tail = (1 - confidence) / 2
  const oddsOf = (one: number) => (one >= 1 ? Number.POSITIVE_INFINITY : one / (1 - one) / exposure)
  return {
    ratio: previous === 0 ? null : count / previous / exposure,
    low: count === 0 ? 0 : oddsOf(solve((one) => upperTail(count, all, one), tail, 0, 1)),
    high:
      previous === 0 ? Number.POSITIVE_INFINITY : oddsOf(solve((one) => upperTail(count, all, one), 1 - tail, 0, 1)),
    chance: chanceOfChange(count, previous, exposure),
  }
}

/**
 * How often chance alone would make a change at least as large, both ways: the `chance` of {@link compareCounts}, for many
 * pairs at once.
 */
export function chanceOfChange(count: number, previous: number, exposure = 1): number {
  const above = upperTail(count, count + previous, exposure / (1 + exposure))
  return Math.min(1, 2 * Math.min(above, 1 - above))
}

/**
 * Whether a count differs from the one before by more than chance, and which way. For many at once, see
 * {@link discoveries}.
 * @param exposure how many times as long the later period is
 */
export function changeBeyondChance(count: number, previous: number, exposure = 1): 'up' | 'down' | null {
  if (chanceOfChange(count, previous, exposure) >= CHANCE) return null
  return count > previous * exposure ? 'up' : 'down'
}

/** P(X > count) + ½ P(X = count) of a binomial of so many trials; rises with the share. */
function upperTail(count: number, trials: number, share: number): number {
  const above = count >= trials ? 0 : betaBelow(count + 1, trials - count, share)
  return above + probability(count, trials, share) / 2
}

function probability(count: number, trials: number, share: number): number {
  if (share <= 0) return count === 0 ? 1 : 0
  if (share >= 1) return count === trials ? 1 : 0
  const ways = -Math.log(trials + 1) - logBeta(count + 1, trials - count + 1)
  return Math.exp(ways + count * Math.log(share) + (trials - count) * Math.log1p(-share))
}
