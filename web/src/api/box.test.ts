import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { touchesBox } from './box'

const cell = latLngToCell(60, 30, 7)

test('a cell touches a box around it, inside it and beside it, but no far one', () => {
  expect(touchesBox(cell, [29, 59, 31, 61])).toBe(true)
  expect(touchesBox(cell, [29.9999, 59.9999, 30.0001, 60.0001])).toBe(true)
  expect(touchesBox(cell, [30.005, 59.9, 31, 60.1])).toBe(true)
  expect(touchesBox(cell, [30.1, 59.9, 31, 60.1])).toBe(false)
  expect(touchesBox(cell, [29, 61, 31, 62])).toBe(false)
})

test('the 180th meridian does not make a cell as wide as the world', () => {
  const across = latLngToCell(66, 179.999, 4)
  expect(touchesBox(across, [30, 60, 31, 67])).toBe(false)
  expect(touchesBox(across, [179, 65, 180, 67])).toBe(true)
  expect(touchesBox(across, [-180, 65, -179, 67])).toBe(true)
})
