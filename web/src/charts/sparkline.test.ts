import { expect, test } from 'vitest'
import { sparkPath } from './sparkline'

test('the line goes through the values, the highest at the upper edge', () => {
  expect(sparkPath([0, 2, 4])).toBe('M0,24L50,12L100,0')
})

test('a common top makes several comparable, and nothing rises above it', () => {
  expect(sparkPath([0, 2, 4], 8)).toBe('M0,24L50,18L100,12')
  expect(sparkPath([0, 16], 8)).toBe('M0,24L100,0')
})

test('nothing at all lies on the ground, one value makes no line', () => {
  expect(sparkPath([0, 0])).toBe('M0,24L100,24')
  expect(sparkPath([5])).toBe('')
  expect(sparkPath([])).toBe('')
})
