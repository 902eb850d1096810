import { expect, test } from 'vitest'
import { isNotable } from './notable'

test.each([
  // count, sum over seven days, notable
  [13, 70, true],
  [12, 70, false],
  [7, 70, true],
  [8, 70, false],
  [124, 700, false],
  [125, 700, true],
  [75, 700, true],
  [76, 700, false],
  [3, 0, true],
  [2, 0, false],
  [0, 21, true],
  [0, 20, false],
])('%i against a sum of %i over seven days: %s', (count, usual, notable) => {
  expect(isNotable({ count, usual }, 7)).toBe(notable)
})

test('nothing is notable without anything to compare with', () => {
  expect(isNotable({ count: 100, usual: null }, 7)).toBe(false)
})
