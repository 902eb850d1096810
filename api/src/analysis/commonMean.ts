/** Something measured with an error, whose variance depends on what the mean of all is. */
export interface Measured {
  value: number
  varianceAt(mean: number): number
}

/** The mean of all and the variance of that mean. */
export interface CommonMean {
  mean: number
  variance: number
}

const MOST_STEPS = 12

/** The mean in which each counts by the inverse of its variance; found step by step, beginning with a first guess. */
export function commonMean(measured: readonly Measured[], guess: number): CommonMean {
  let found = { mean: guess, variance: 0 }
  for (let step = 0; step < MOST_STEPS; step++) {
    const weights = measured.map((one) => 1 / one.varianceAt(found.mean))
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    const weighted = measured.reduce((sum, { value }, index) => sum + value * (weights[index] ?? 0), 0)
    found = { mean: weighted / whole, variance: 1 / whole }
  }
  return found
}
