import { expect, test } from 'vitest'
import { moveInGrid } from './gridMove'

const extent = { rows: 20, columns: 10, page: 8 }

test.each([
  ['ArrowDown', false, 6, 3],
  ['ArrowUp', false, 4, 3],
  ['ArrowLeft', false, 5, 2],
  ['ArrowRight', false, 5, 4],
  ['ArrowDown', true, 19, 3],
  ['ArrowLeft', true, 5, 0],
  ['Home', false, 5, 0],
  ['End', false, 5, 9],
  ['Home', true, 0, 0],
  ['End', true, 19, 9],
  ['PageDown', false, 13, 3],
  ['PageUp', false, 0, 3],
])('%s, with control: %s', (key, control, row, column) => {
  expect(moveInGrid(key, control, { row: 5, column: 3 }, extent)).toEqual({ row, column })
})

test('edges stop, other keys lead nowhere', () => {
  expect(moveInGrid('ArrowUp', false, { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: 0 })
  expect(moveInGrid('ArrowRight', false, { row: 0, column: 9 }, extent)).toEqual({ row: 0, column: 9 })
  expect(moveInGrid('x', false, { row: 5, column: 3 }, extent)).toBeNull()
})
