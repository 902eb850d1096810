import { expect, test } from 'vitest'
import { growthOver } from './growth'

test('what grows evenly is foretold without doubt', () => {
  const points = [10, 20, 30, 40].map((step) => [step, 5 + step * 0.5] as const)
  expect(growthOver(1000, points)).toEqual({ most: 500, described: '+500.0 ± 0.0' })
})

test('what goes up and down may grow by as much as cannot be told', () => {
  const points = [
    [1, 2],
    [2, 0],
    [3, 0],
    [4, 2],
  ] as const
  const { most, described } = growthOver(10, points)
  // No slope; squares left 4 over two degrees of freedom, spread 5: √(4 / 2 / 5) × 10 × 2.
  expect(most).toBeCloseTo(12.649)
  expect(described).toBe('+0.0 ± 12.6')
})

test('what shrinks says so, and a single value tells nothing', () => {
  expect(
    growthOver(2, [
      [0, 4],
      [1, 3],
      [2, 2],
    ]).described,
  ).toBe('−2.0 ± 0.0')
  expect(growthOver(2, [[0, 4]]).most).toBe(Number.POSITIVE_INFINITY)
})
