import { expect, test } from 'vitest'
import { createRandom, noise, poisson, uniform } from './random'
import { pickWeighted, weighted } from './weighted'

const DRAWS = 20_000

function mean(draw: () => number): number {
  return Array.from({ length: DRAWS }, draw).reduce((sum, value) => sum + value, 0) / DRAWS
}

test('the same keys give the same stream, other keys another', () => {
  expect(uniform(createRandom('a', 1))).toBe(uniform(createRandom('a', 1)))
  expect(uniform(createRandom('a', 1))).not.toBe(uniform(createRandom('a', 2)))
})

test('streams of neighbouring keys are not correlated', () => {
  const product = mean(() => {
    key += 1
    return (uniform(createRandom('day', key)) - 0.5) * (uniform(createRandom('day', key + 1)) - 0.5)
  })
  // The product of two independent uniforms has the standard deviation 1/12.
  expect(Math.abs(product)).toBeLessThan((5 * (1 / 12)) / Math.sqrt(DRAWS))
})
let key = 0

test.each([0.3, 4, 75])('poisson numbers have the mean and the variance %d', (expected) => {
  const random = createRandom('poisson', expected)
  const error = 5 / Math.sqrt(DRAWS)
  expect(Math.abs(mean(() => poisson(random, expected)) - expected)).toBeLessThan(error * Math.sqrt(expected))
  const variance = mean(() => (poisson(random, expected) - expected) ** 2)
  expect(Math.abs(variance - expected)).toBeLessThan(error * Math.sqrt(expected + 2 * expected ** 2))
})

test('noise has the mean one', () => {
  const random = createRandom('noise')
  expect(Math.abs(mean(() => noise(random, 0.5)) - 1)).toBeLessThan((5 * 0.54) / Math.sqrt(DRAWS))
})

test('weights decide how often an item is picked', () => {
  const random = createRandom('weights')
  const items = weighted([
    ['never', 0],
    ['seldom', 1],
    ['often', 3],
  ])
  const often = mean(() => (pickWeighted(random, items) === 'often' ? 1 : 0))
  expect(items.items).not.toContain('never')
  expect(Math.abs(often - 0.75)).toBeLessThan((5 * 0.44) / Math.sqrt(DRAWS))
})
