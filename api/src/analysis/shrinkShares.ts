import { logBeta } from './betaFunction'
import { commonMean } from './commonMean'
import { type Belief, type Estimate, evenly, mixed, weightsOf } from './mixture'
import { betaQuantile } from './quantile'

/** So many of so many. */
export interface Shared {
  part: number
  whole: number
}

/** How much true shares may vary: the square root of the correlation between two of one place. */
const VARIATIONS = evenly(0.01, 0.9)

/**
 * Shares drawn towards the share of all, the more the less is known of each: the true shares are beta distributed around it
 * and the parts binomial (Griffiths 1973). How much the shares vary is weighed, and the mean uncertain, as in
 * {@link shrinkRates}.
 * @returns for each its share; null of nothing
 */
export function shrinkShares(shared: readonly Shared[], probability = 0.9): (Estimate | null)[] {
  return shareBeliefs(shared).map((belief) => {
    if (!belief) return null
    const { mean, variance } = belief
    if (variance === 0) return { value: mean, low: mean, high: mean }
    const strength = (mean * (1 - mean)) / variance - 1
    const quantile = (at: number) => betaQuantile(at, mean * strength, (1 - mean) * strength)
    return { value: mean, low: quantile((1 - probability) / 2), high: quantile((1 + probability) / 2) }
  })
}

/** What {@link shrinkShares} believes of each share: without the intervals it takes a fraction of the time. */
export function shareBeliefs(shared: readonly Shared[]): (Belief | null)[] {
  const known = shared.filter(({ whole }) => whole > 0)
  const pooled = sum(known.map(({ part }) => part)) / sum(known.map(({ whole }) => whole))
  if (!(pooled > 0 && pooled < 1)) return shared.map(({ whole }) => (whole > 0 ? { mean: pooled, variance: 0 } : null))
  const priors = VARIATIONS.map((variation) => priorOf(known, variation ** 2, pooled))
  const weights = weightsOf(
    priors.map((prior) => sum(known.map((one) => logLikelihood(one, prior))) + Math.log(prior.variance) / 2),
  )
  return shared.map((one) => {
    if (!(one.whole > 0)) return null
    return mixed(
      priors.map((prior) => beliefOf(one, prior)),
      weights,
    )
  })
}

/** Shares beta distributed with these parameters, and how uncertain their mean is. */
interface Prior {
  a: number
  b: number
  variance: number
}

function priorOf(known: readonly Shared[], correlation: number, pooled: number): Prior {
  const measured = known.map(({ part, whole }) => ({
    value: part / whole,
    varianceAt: (mean: number) => (mean * (1 - mean) * (1 + (whole - 1) * correlation)) / whole,
  }))
  const { mean, variance } = commonMean(measured, pooled)
  const strength = 1 / correlation - 1
  return { a: mean * strength, b: (1 - mean) * strength, variance }
}

function beliefOf({ part, whole }: Shared, prior: Prior): Belief {
  const [a, b] = [prior.a + part, prior.b + whole - part]
  const mean = a / (a + b)
  const shrunk = (prior.a + prior.b) / (a + b)
  return { mean, variance: (mean * (1 - mean)) / (a + b + 1) + shrunk ** 2 * prior.variance }
}

/** Of a part under a beta distributed share: beta-binomial. */
function logLikelihood({ part, whole }: Shared, { a, b }: Prior): number {
  return logBeta(a + part, b + whole - part) - logBeta(a, b)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
