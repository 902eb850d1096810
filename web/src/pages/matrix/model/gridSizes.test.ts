import { expect, test } from 'vitest'
import { gridSizes } from './gridSizes'

const columnAt = (width: number) => gridSizes({ width, height: 600, unit: 16 }, { rows: 18, columns: 10 }, false).column
const rowAt = (height: number) => gridSizes({ width: 1000, height, unit: 16 }, { rows: 18, columns: 10 }, false).row

test('columns fill the width between a least and a greatest width', () => {
  expect(columnAt(1344)).toBe(112)
  expect(columnAt(1436)).toBe(112)
  expect(columnAt(1528)).toBe(120)
  expect(columnAt(4000)).toBe(176)
})

test('rows fill the height where all of them fit, else they have their usual height', () => {
  expect(rowAt(600)).toBe(40)
  expect(rowAt(68 + 19 * 35)).toBe(35)
  expect(rowAt(68 + 19 * 100)).toBe(48)
})

test('on a wall everything is larger', () => {
  const wall = gridSizes({ width: 3800, height: 1000, unit: 32 }, { rows: 18, columns: 10 }, false)
  expect(wall).toMatchObject({ row: 80, name: 432 })
})

test('on a tablet, and more so on a phone, the names are narrower', () => {
  const narrow = (width: number) => gridSizes({ width, height: 600, unit: 16 }, { rows: 18, columns: 10 }, true)
  expect(narrow(366)).toEqual({ head: 68, row: 40, name: 116, total: 80, column: 84 })
  expect(narrow(660)).toEqual({ head: 68, row: 40, name: 152, total: 104, column: 104 })
})
