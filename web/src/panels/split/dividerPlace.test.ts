import { expect, test } from 'vitest'
import { dividerPlace, dividerShare, movedByKey } from './dividerPlace'

const covered = { left: 300, right: 400 }

test('the middle is the middle of what no panel covers', () => {
  expect(dividerPlace(50, covered, 1300)).toBe(600)
  expect(dividerPlace(0, covered, 1300)).toBe(300)
  expect(dividerPlace(100, covered, 1300)).toBe(900)
})

test('a pixel is a share of it, and no less or more', () => {
  expect(dividerShare(600, covered, 1300)).toBe(50)
  expect(dividerShare(10, covered, 1300)).toBe(0)
  expect(dividerShare(1200, covered, 1300)).toBe(100)
  expect(dividerShare(500, covered, 600)).toBe(100)
})

test.each([
  [50, 'ArrowLeft', 48],
  [50, 'ArrowUp', 52],
  [50, 'PageUp', 60],
  [1, 'ArrowDown', 0],
  [50, 'Home', 0],
  [50, 'End', 100],
  [50, 'a', null],
])('from %i %s leads to %s', (at, key, next) => {
  expect(movedByKey(at, key)).toBe(next)
})
