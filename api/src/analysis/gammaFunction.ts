/** Coefficients of the Stirling series of ln Γ, DLMF 5.11.1. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188]

/** From here on the series is exact to about twelve digits. */
const LARGE = 10

const MOST_STEPS = 500
const PRECISION = 1e-13

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < LARGE) return logGamma(x + 1) - Math.log(x)
  const series = STIRLING.reduce((sum, coefficient, index) => sum + coefficient / x ** (2 * index + 1), 0)
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}

/** P(X ≤ x) of the gamma distribution with this shape and rate 1: the regularised incomplete gamma function, DLMF 8.2.4. */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0
  if (x === Number.POSITIVE_INFINITY) return 1
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  return x < shape + 1 ? scale * powerSeries(shape, x) : 1 - scale * fraction(shape, x)
}

/** DLMF 8.11.4, quick below the mean. */
function powerSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let step = 1; step < MOST_STEPS + Math.sqrt(shape) * 10 && term > sum * PRECISION; step++) {
    term *= x / (shape + step)
    sum += term
  }
  return sum
}

/** DLMF 8.9.2 from the back, quick above the mean. */
function fraction(shape: number, x: number): number {
  const steps = Math.ceil(60 + 6 * Math.sqrt(shape) + 400 / Math.max(1, x))
  let tail = 0
  for (let step = steps; step > 0; step--) tail = (step * (step - shape)) / (x + 2 * step + 1 - shape - tail)
  return 1 / (x + 1 - shape - tail)
}
