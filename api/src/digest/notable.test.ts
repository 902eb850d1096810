import { expect, test } from 'vitest'
import { isChange, isNotable } from './notable'

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

test.each([
  // count, sum over seven days, sum over four such weekdays, change
  ['a Monday like every Monday', 60, 259, 220, false],
  ['a Monday like every Monday, few appeals', 9, 42, 36, false],
  ['above the days and above its own', 68, 239, 146, true],
  ['below the days and below its own', 2, 55, 30, true],
  ['like the days, but far above its own', 45, 322, 96, true],
  ['like the days, a little above its own', 9, 63, 22, false],
  ['above the days, but far below its own', 60, 300, 400, true],
  ['its day of the week is not known', 60, 259, null, true],
  ['neither is known', 60, null, null, false],
])('%s', (_, count, usual, weekday, change) => {
  expect(isChange({ count, usual, weekday }, { days: 7, weeks: 4 })).toBe(change)
})
