import { expect, test } from 'vitest'
import { nearestReading, stepReading } from './reading'

const readings = [0, 0.5, 1].map((at) => ({ at, text: `${at}` }))

test('the nearest place is read, the first of two equally near', () => {
  expect(nearestReading(readings, 0.2)).toBe(0)
  expect(nearestReading(readings, 0.25)).toBe(0)
  expect(nearestReading(readings, 0.7)).toBe(1)
  expect(nearestReading(readings, 3)).toBe(2)
  expect(nearestReading([], 0.5)).toBeNull()
})

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 2],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 1, null],
])('%s from place %d leads to %s', (key, from, to) => {
  expect(stepReading(key, from, 3)).toBe(to)
})

test('without places no key leads anywhere', () => {
  expect(stepReading('Home', 0, 0)).toBeNull()
})
