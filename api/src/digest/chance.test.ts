import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOf } from './chance'

test('small counts by hand', () => {
  // Two of two in one of two equal stretches: a quarter. None of three: an eighth.
  expect(chanceOf(2, 0, 1)).toBeCloseTo(1 / 4, 12)
  expect(chanceOf(0, 3, 1)).toBeCloseTo(1 / 8, 12)
  // One of one in one of eight.
  expect(chanceOf(1, 0, 7)).toBeCloseTo(1 / 8, 12)
  expect(chanceOf(0, 0, 7)).toBe(1)
})

test('a count at its mean is no surprise, one at four times it is', () => {
  expect(chanceOf(10, 70, 7)).toBeGreaterThan(0.4)
  expect(chanceOf(40, 70, 7)).toBeLessThan(1e-9)
})

test('it is a probability, and the farther off the smaller', () => {
  const counts = fc.record({ before: fc.integer({ min: 0, max: 3000 }), more: fc.integer({ min: 0, max: 300 }) })
  fc.assert(
    fc.property(counts, ({ before, more }) => {
      const mean = Math.ceil(before / 7)
      const near = chanceOf(mean + more, before, 7)
      const far = chanceOf(mean + more + 1, before, 7)
      expect(near).toBeGreaterThanOrEqual(0)
      expect(near).toBeLessThanOrEqual(1)
      expect(far).toBeLessThanOrEqual(near + 1e-12)
    }),
    { numRuns: 200 },
  )
})
