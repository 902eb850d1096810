import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../../hexagons/testTile'
import { hexagonFigures, totalOf } from './pictureFigures'

const [one, few, far] = [latLngToCell(60, 30, 7), latLngToCell(60.05, 30, 7), latLngToCell(60.2, 30, 7)]
const tiles = [testTile(7, [one, few, far].map((cell, index) => ({ cell, count: [12, 3, 40][index] ?? 0 })), one)]
const around: [number, number, number, number] = [29.9, 59.9, 30.1, 60.1]

test('hexagons with few appeals are there without their number, which is told of all of them together', () => {
  const { rows, hidden } = hexagonFigures(tiles, around, null)
  expect(rows.map(({ code, value }) => [code, value])).toEqual([
    [one, 12],
    [few, null],
  ])
  expect(hidden).toEqual({ cells: 1, count: 3 })
})

test('what is in the picture is what is summed', () => {
  expect(totalOf(hexagonFigures(tiles, around, null))).toBe(15)
  expect(totalOf(hexagonFigures(tiles, [29, 59, 31, 61], 7))).toBe(55)
})

test('a hexagon has a closed outline around its middle', () => {
  const [row] = hexagonFigures(tiles, around, null).rows
  const [[ring = []] = []] = row?.polygons ?? []
  expect(ring).toHaveLength(7)
  expect(ring[0]).toEqual(ring[6])
  expect(row?.point[1]).toBeCloseTo(60, 1)
})
