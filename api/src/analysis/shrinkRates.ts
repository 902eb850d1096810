import { type CommonMean, commonMean } from './commonMean'
import { logGamma } from './gammaFunction'
import { type Belief, type Estimate, evenly, mixed, weightsOf } from './mixture'
import { gammaQuantile } from './quantile'

/** A count and what it stands for: residents, days, or the count that would be usual. */
export interface Counted {
  count: number
  exposure: number
}

/** How much true rates may vary: their standard deviation as a part of the mean. */
const VARIATIONS = evenly(0.02, 2)

/**
 * Rates drawn towards the mean of all, the more the less is known of each: the true rates are gamma distributed around it
 * and the counts Poisson (Clayton, Kaldor 1987; Marshall 1991). How much the rates vary is not fixed at one value, but all
 * are weighed by how well they explain the counts, and the mean is as uncertain as so many rates leave it (Morris 1983):
 * so intervals are not too narrow where there are few.
 * @returns for each its rate per unit of exposure; null without exposure
 */
export function shrinkRates(counted: readonly Counted[], probability = 0.9): (Estimate | null)[] {
  return rateBeliefs(counted).map((belief) => {
    if (!belief || belief.mean === 0) return belief && { value: 0, low: 0, high: 0 }
    const { mean, variance } = belief
    const quantile = (at: number) => gammaQuantile(at, mean ** 2 / variance, mean / variance)
    return { value: mean, low: quantile((1 - probability) / 2), high: quantile((1 + probability) / 2) }
  })
}

/** What {@link shrinkRates} believes of each rate: without the intervals it takes a fraction of the time. */
export function rateBeliefs(counted: readonly Counted[]): (Belief | null)[] {
  const known = counted.filter(({ exposure }) => exposure > 0)
  const pooled = sum(known.map(({ count }) => count)) / sum(known.map(({ exposure }) => exposure))
  if (!(pooled > 0)) return counted.map(({ exposure }) => (exposure > 0 ? { mean: 0, variance: 0 } : null))
  const priors = VARIATIONS.map((variation) => priorOf(known, variation, pooled))
  // Half the logarithm of the mean's variance integrates the mean out, as restricted likelihood does.
  const weights = weightsOf(
    priors.map((prior) => sum(known.map((one) => logLikelihood(one, prior))) + Math.log(prior.variance) / 2),
  )
  return counted.map((one) => {
    if (!(one.exposure > 0)) return null
    return mixed(
      priors.map((prior) => beliefOf(one, prior)),
      weights,
    )
  })
}

/** Rates that vary so much around their mean, and how well that mean is known. */
interface Prior extends CommonMean {
  shape: number
}

function priorOf(known: readonly Counted[], variation: number, pooled: number): Prior {
  const measured = known.map(({ count, exposure }) => ({
    value: count / exposure,
    varianceAt: (mean: number) => mean / exposure + (mean * variation) ** 2,
  }))
  return { shape: variation ** -2, ...commonMean(measured, pooled) }
}

function beliefOf({ count, exposure }: Counted, { shape, mean, variance }: Prior): Belief {
  const rate = shape / mean + exposure
  const shrunk = shape / mean / rate
  return { mean: (shape + count) / rate, variance: (shape + count) / rate ** 2 + shrunk ** 2 * variance }
}

/** Of a count under a gamma distributed rate: negative binomial. */
function logLikelihood({ count, exposure }: Counted, { shape, mean }: Prior): number {
  const rate = shape / mean
  return (
    logGamma(shape + count) -
    logGamma(shape) +
    shape * Math.log(rate / (rate + exposure)) +
    count * Math.log(exposure / (rate + exposure))
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
