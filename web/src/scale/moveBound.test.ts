import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTED } from './classStarts'
import { boundsOf, keyStep, moveBound } from './moveBound'

const SHARES = { whole: false, grain: 1 }
const HOURS = { whole: false, grain: 3600 }

test('bounds are where the classes after the first begin, at least two', () => {
  expect(boundsOf([1, 3, 10], COUNTED)).toEqual([3, 10])
  expect(boundsOf([1, 3], COUNTED)).toEqual([3, 4])
  expect(boundsOf([5], COUNTED)).toEqual([6, 7])
  expect(boundsOf([], COUNTED)).toEqual([1, 2])
})

test('a bound goes where it is moved, as exactly as values are', () => {
  expect(moveBound([3, 10, 40], 1, 17.4, COUNTED)).toEqual([3, 17, 40])
  expect(moveBound([0.1, 0.2], 1, 0.31419, SHARES)).toEqual([0.1, 0.314])
  expect(moveBound([3600, 7200], 1, 12_345, HOURS)).toEqual([3600, 12_348])
})

test('a bound does not pass its neighbours', () => {
  expect(moveBound([3, 10, 40], 1, 2, COUNTED)).toEqual([3, 4, 40])
  expect(moveBound([3, 10, 40], 1, 90, COUNTED)).toEqual([3, 39, 40])
  expect(moveBound([3, 10, 40], 0, -5, COUNTED)).toEqual([-5, 10, 40])
  expect(moveBound([3, 10, 40], 2, 1000, COUNTED)).toEqual([3, 10, 1000])
})

test('an arrow moves a count by one, a share by a hundredth of its size or so', () => {
  expect(keyStep(40, COUNTED)).toBe(1)
  expect(keyStep(0.25, SHARES)).toBeCloseTo(0.01)
  expect(keyStep(2 * 3600, HOURS)).toBe(360)
})

test('bounds stay ascending wherever one is moved', () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 6 })
    .map((list) => list.sort((one, other) => one - other).map((bound) => bound * 2))
  fc.assert(
    fc.property(bounds, fc.nat(5), fc.integer({ min: -100, max: 900 }), (list, at, value) => {
      const moved = moveBound(list, at % list.length, value, COUNTED)
      for (const [index, bound] of moved.slice(1).entries()) expect(bound).toBeGreaterThan(moved[index] ?? 0)
    }),
  )
})
