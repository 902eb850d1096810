import { betaBelow } from './betaFunction'
import { gammaBelow } from './gammaFunction'

const MOST_STEPS = 60
const PRECISION = 1e-10

/** Where a rising function reaches a value between two ends, by halving. */
export function solve(rising: (x: number) => number, value: number, low: number, high: number): number {
  let [from, to] = [low, high]
  for (let step = 0; step < MOST_STEPS && to - from > PRECISION * Math.max(PRECISION, Math.abs(to)); step++) {
    const middle = (from + to) / 2
    if (rising(middle) < value) from = middle
    else to = middle
  }
  return (from + to) / 2
}

/** The value below which a gamma distribution of this shape and rate has this probability. */
export function gammaQuantile(probability: number, shape: number, rate: number): number {
  let high = shape + 10 * Math.sqrt(shape) + 10
  while (gammaBelow(shape, high) < probability) high *= 2
  return solve((x) => gammaBelow(shape, x), probability, 0, high) / rate
}

/** The value below which a beta distribution has this probability. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return solve((x) => betaBelow(a, b, x), probability, 0, 1)
}
