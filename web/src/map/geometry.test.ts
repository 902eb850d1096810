import { latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { cellBox, cellCentre, cellOutline } from './geometry'

const cell = latLngToCell(60, 30, 7)

test('an outline is closed and lies around the centre', () => {
  const outline = cellOutline(cell) ?? []
  expect(outline).toHaveLength(7)
  expect(outline[0]).toEqual(outline[6])
  const [longitude, latitude] = cellCentre(cell)
  expect(Math.abs(longitude - 30)).toBeLessThan(0.05)
  expect(Math.abs(latitude - 60)).toBeLessThan(0.05)
})

test('an outline can be widened about its centre', () => {
  const [plain, wide] = [cellOutline(cell), cellOutline(cell, 2)]
  const [longitude] = cellCentre(cell)
  expect((wide?.[0]?.[0] ?? 0) - longitude).toBeCloseTo(2 * ((plain?.[0]?.[0] ?? 0) - longitude))
})

test('across the 180th meridian it stays in one piece', () => {
  const longitudes = (cellOutline(latLngToCell(66, 179.999, 4)) ?? []).map(([longitude]) => longitude)
  expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(5)
})

test('what is no cell has no outline', () => {
  expect(cellOutline('8000000000000000')).toBeNull()
})

test('the box around a cell holds its outline and no more', () => {
  const [west, south, east, north] = cellBox(cell)
  const outline = cellOutline(cell) ?? []
  expect(outline.every(([x, y]) => x >= west && x <= east && y >= south && y <= north)).toBe(true)
  for (const side of [west, east]) expect(outline.some(([x]) => x === side)).toBe(true)
  for (const side of [south, north]) expect(outline.some(([, y]) => y === side)).toBe(true)
})
