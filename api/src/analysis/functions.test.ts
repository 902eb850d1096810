import { expect, test } from 'vitest'
import { betaBelow } from './betaFunction'
import { gammaBelow, logGamma } from './gammaFunction'
import { betaQuantile, gammaQuantile } from './quantile'

test('ln Γ of whole and half numbers', () => {
  expect(logGamma(1)).toBeCloseTo(0, 12)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
  expect(logGamma(171)).toBeCloseTo(706.573062245787, 9)
})

test('the incomplete gamma function where it has a closed form', () => {
  for (const x of [0.1, 1, 2.5, 9, 30]) {
    expect(gammaBelow(1, x)).toBeCloseTo(1 - Math.exp(-x), 11)
    expect(gammaBelow(3, x)).toBeCloseTo(1 - Math.exp(-x) * (1 + x + (x * x) / 2), 11)
  }
  expect(gammaBelow(0.5, 1)).toBeCloseTo(0.842700792949715, 11)
  // The median of the χ² distribution of 200 degrees of freedom is 199.3338.
  expect(gammaBelow(100, 99.6669)).toBeCloseTo(0.5, 4)
})

test('the incomplete gamma function agrees with Poisson sums of large means', () => {
  for (const [shape, x] of [
    [50, 40],
    [400, 430],
    [3000, 2950],
    [3000, 3100],
  ] as const) {
    let term = Math.exp(-x)
    let log = -x
    let below = term
    for (let count = 1; count < shape; count++) {
      log += Math.log(x / count)
      term = Math.exp(log)
      below += term
    }
    expect(gammaBelow(shape, x)).toBeCloseTo(1 - below, 9)
  }
})

test('the incomplete beta function agrees with binomial sums', () => {
  expect(betaBelow(2, 3, 0.5)).toBeCloseTo(0.6875, 12)
  for (const [a, b, x] of [
    [1, 7, 0.3],
    [12, 4, 0.8],
    [300, 500, 0.36],
    [2, 900, 0.001],
  ] as const) {
    const trials = a + b - 1
    let sum = 0
    for (let count = a; count <= trials; count++)
      sum += Math.exp(
        logGamma(trials + 1) -
          logGamma(count + 1) -
          logGamma(trials - count + 1) +
          count * Math.log(x) +
          (trials - count) * Math.log1p(-x),
      )
    expect(betaBelow(a, b, x)).toBeCloseTo(sum, 10)
  }
})

test('quantiles undo what they are of', () => {
  for (const at of [0.001, 0.05, 0.5, 0.95, 0.999]) {
    expect(gammaBelow(4.2, 3 * gammaQuantile(at, 4.2, 3))).toBeCloseTo(at, 8)
    expect(gammaBelow(0.01, gammaQuantile(0.999, 0.01, 1))).toBeCloseTo(0.999, 8)
    expect(betaBelow(0.6, 30, betaQuantile(at, 0.6, 30))).toBeCloseTo(at, 6)
  }
})
