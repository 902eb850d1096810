import { expect, test } from 'vitest'
import { interleave } from './interleave'
import { median, quantile, slope, slopeError, timingOf } from './statistics'
import { progressLine } from './ticker'

test('median and quantiles lie between neighbours', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5)
  expect(timingOf([5])).toEqual({ median: 5, p95: 5, runs: 1 })
})

test('the slope of a line, and of a single point', () => {
  expect(
    slope([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBeCloseTo(2)
  expect(slope([[1, 1]])).toBe(0)
})

test('the error of a slope: none on a line, known beside one, and no end of it where nothing can be told', () => {
  expect(
    slopeError([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBe(0)
  // Slope 0.8, squares left 3.6, spread 10: √(3.6 / 3 / 10).
  expect(
    slopeError([
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
      [5, 5],
    ]),
  ).toBeCloseTo(Math.sqrt(3.6 / 3 / 10))
  expect(
    slopeError([
      [0, 1],
      [1, 3],
    ]),
  ).toBe(Number.POSITIVE_INFINITY)
})

test('contenders take turns after one round of warming up, and a slow one sits out', async () => {
  const order: string[] = []
  const contender = (name: string, milliseconds: number) => ({
    name,
    run: async () => {
      order.push(name)
      return milliseconds
    },
  })
  const timings = await interleave([contender('quick', 1), contender('slow', 100)], {
    ...{ rounds: 4, budget: 50, fewest: 2 },
  })
  expect(order.slice(0, 6)).toEqual(['quick', 'slow', 'quick', 'slow', 'quick', 'slow'])
  expect([timings.quick?.runs, timings.slow?.runs]).toEqual([4, 2])
  expect(timings.slow?.median).toBe(100)
})

test('progress says rate and time left', () => {
  expect(progressLine('Appeals', 1_500_000, 10_000_000, 10)).toBe(
    '  Appeals: 1 500 000 of 10 000 000, 150 000/s, 57 s left',
  )
})
