import { logGamma } from './gammaFunction'

const PRECISION = 1e-14

/** ln B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** P(X ≤ x) of the beta distribution: the regularised incomplete beta function, DLMF 8.17.2. */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges quickly below the mean; above it, the other tail is the one below its mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(b, a, 1 - x)
  const scale = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a
  return scale / continued(a, b, x)
}

/** The continued fraction DLMF 8.17.22, evaluated from the back. */
function continued(a: number, b: number, x: number): number {
  const steps = Math.ceil(40 + 4 * Math.sqrt(Math.max(a, b)))
  let tail = 1
  for (let step = 2 * steps; step > 0; step--) tail = 1 + (numerator(a, b, step) * x) / (tail || PRECISION)
  return tail
}

function numerator(a: number, b: number, step: number): number {
  const half = Math.floor(step / 2)
  if (step % 2 === 0) return (half * (b - half)) / ((a + step - 1) * (a + step))
  return -((a + half) * (a + b + half)) / ((a + step - 1) * (a + step))
}
