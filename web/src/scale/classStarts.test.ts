import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTED, classStarts } from './classStarts'
import { classScale } from './colorScale'

const SHARES = { whole: false, grain: 1 }
const HOURS = { whole: false, grain: 3600 }
const quantiles = { method: 'quantiles' as const, classes: 4, bounds: [] }
const equal = { method: 'equal' as const, classes: 4, bounds: [] }
const at = (...bounds: number[]) => ({ method: 'bounds' as const, classes: bounds.length + 1, bounds })

test('no values, no classes, whatever the method', () => {
  for (const options of [quantiles, equal, at(3, 10)]) expect(classStarts([], options, COUNTED)).toEqual([])
})

test('equal steps are equally wide', () => {
  expect(classStarts([0, 1, 2, 100], equal, COUNTED)).toEqual([0, 25, 50, 75])
  expect(classStarts([0.1, 0.5], equal, SHARES)).toEqual([0.1, 0.2, 0.3, 0.4])
})

test('whole numbers have no more classes than there are numbers', () => {
  expect(classStarts([1, 2], { ...equal, classes: 7 }, COUNTED)).toEqual([1, 2])
})

test('shares are classed at round shares', () => {
  const shares = Array.from({ length: 200 }, (_, index) => (index * 0.97 + 1) / 331)
  expect(classStarts(shares, quantiles, SHARES)).toEqual([1 / 331, 0.25, 0.4, 0.5])
})

test('times are classed at round hours', () => {
  const seconds = [1.1, 2.9, 5.2, 7.7, 11.9, 24.3, 49].map((hours) => hours * 3600)
  const hours = classStarts(seconds, { ...quantiles, classes: 3 }, HOURS).map((start) => start / 3600)
  expect(hours.map((hour) => Number(hour.toFixed(6)))).toEqual([1.1, 7.5, 25])
})

test('own bounds stay what they are, with a class below them', () => {
  expect(classStarts([1, 5, 50], at(3, 10, 40), COUNTED)).toEqual([1, 3, 10, 40])
  expect(classStarts([5, 50], at(3, 10, 40), COUNTED)).toEqual([0, 3, 10, 40])
  expect(classStarts([5, 50], at(0, 10), COUNTED)).toEqual([-1, 0, 10])
})

test('shares end where the next class begins, counts one below', () => {
  const paint = { colors: ['#000000', '#ffffff'], opacity: 1 }
  const ends = (kind: typeof COUNTED) =>
    classScale([1, 5, 50], at(3, 10), { ...paint, kind }).steps.map(({ from, to }) => [from, to])
  expect(ends(COUNTED)).toEqual([
    [1, 2],
    [3, 9],
    [10, null],
  ])
  expect(ends(SHARES)).toEqual([
    [1, 3],
    [3, 10],
    [10, null],
  ])
})

test('classes begin ever higher, the first at the lowest value, none above the highest', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
  const options = fc.record({
    method: fc.constantFrom('quantiles' as const, 'equal' as const),
    classes: fc.integer({ min: 3, max: 7 }),
    bounds: fc.constant([]),
  })
  fc.assert(
    fc.property(values, options, (numbers, choice) => {
      const starts = classStarts(numbers, choice, SHARES)
      expect(starts[0]).toBe(Math.min(...numbers))
      expect(starts.length).toBeLessThanOrEqual(choice.classes)
      for (const [index, start] of starts.slice(1).entries()) {
        expect(start).toBeGreaterThan(starts[index] ?? 0)
        expect(start).toBeLessThanOrEqual(Math.max(...numbers))
      }
    }),
  )
})
