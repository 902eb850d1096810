import { expect, test } from 'vitest'
import { changedSpan } from './changedSpan'

test('only what lies between the first and the last change is written', () => {
  expect(changedSpan([1, 2, 3, 4, 5], [1, 2, 9, 4, 5])).toEqual({ from: 2, to: 3 })
  expect(changedSpan([1, 2, 3, 4, 5], [0, 2, 3, 9, 5])).toEqual({ from: 0, to: 4 })
  expect(changedSpan([1, 2], [1, 2])).toBeNull()
  expect(changedSpan([], [])).toBeNull()
})
