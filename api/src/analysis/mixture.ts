/** What is believed of a number: its mean and how uncertain it is. */
export interface Belief {
  mean: number
  variance: number
}

/** An estimate with the interval in which the true value lies with the probability asked for. */
export interface Estimate {
  value: number
  low: number
  high: number
}

/** So many strengths of shrinkage are weighed against each other. */
const STEPS = 32

/** From small to large, so that none is preferred: evenly spaced. */
export function evenly(low: number, high: number): number[] {
  return Array.from({ length: STEPS }, (_, step) => low + ((high - low) * step) / (STEPS - 1))
}

/** Weights that add up to one, from logarithms of likelihoods that may be far below what a number can hold. */
export function weightsOf(logLikelihoods: readonly number[]): number[] {
  const largest = Math.max(...logLikelihoods)
  const likelihoods = logLikelihoods.map((one) => Math.exp(one - largest))
  const sum = likelihoods.reduce((total, one) => total + one, 0)
  return likelihoods.map((one) => one / sum)
}

/** What is believed when several beliefs may be true, each as likely as its weight. */
export function mixed(beliefs: readonly Belief[], weights: readonly number[]): Belief {
  const average = (of: (belief: Belief) => number) =>
    beliefs.reduce((sum, belief, index) => sum + of(belief) * (weights[index] ?? 0), 0)
  const mean = average((belief) => belief.mean)
  return { mean, variance: average((belief) => belief.variance + (belief.mean - mean) ** 2) }
}
