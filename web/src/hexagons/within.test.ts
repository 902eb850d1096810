import { cellToChildren, cellToLatLng, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from './testTile'
import { countOf } from './tile'
import { countMiddlesWithin, largestWithin, readingsWithin, totalWithin, valuesWithin } from './within'

const parent = latLngToCell(60, 30, 3)
const cells = cellToChildren(parent, 7)
const tile = testTile(
  7,
  cells.map((cell, index) => ({ cell, count: index + 1 })),
)

test('what a cell counts is found in its tile, and nowhere else', () => {
  expect(countOf(cells[8] ?? '', [tile])).toBe(9)
  expect(countOf(latLngToCell(50, 10, 7), [tile])).toBe(0)
  expect(countOf(cells[8] ?? '', [])).toBe(0)
})

test('cells that reach into a box, and those whose middle is in it', () => {
  const cell = latLngToCell(60, 30, 7)
  const [latitude, longitude] = cellToLatLng(cell)
  const box: [number, number, number, number] = [longitude - 1e-4, latitude - 1e-4, longitude + 1e-4, latitude + 1e-4]
  const count = cells.indexOf(cell) + 1
  expect(valuesWithin([tile], box)).toEqual([count])
  expect(largestWithin([tile], box, 5)).toEqual([{ cell, count }])
  expect(countMiddlesWithin([tile], box)).toBe(1)
  const edge: [number, number, number, number] = [longitude + 0.01, latitude - 1e-4, longitude + 0.015, latitude + 1e-4]
  expect(largestWithin([tile], edge, 5).map((one) => one.cell)).toContain(cell)
  expect(countMiddlesWithin([tile], edge)).toBe(0)
  expect([totalWithin([tile], box), totalWithin([tile], edge)]).toEqual([count, 0])
})

test('the same across the 180th meridian', () => {
  const across = latLngToCell(66, 179.999, 7)
  const there = testTile(7, [{ cell: across, count: 1 }])
  expect(valuesWithin([there], [179, 65, 180, 67])).toEqual([1])
  expect(valuesWithin([there], [-180, 65, -179, 67])).toEqual([1])
  expect(valuesWithin([there], [30, 65, 31, 67])).toEqual([])
})

test('the largest come first, and so many as are wanted', () => {
  const world: [number, number, number, number] = [-180, -85, 180, 85]
  const counts = largestWithin([tile], world, 3).map(({ count }) => count)
  expect(counts).toEqual([cells.length, cells.length - 1, cells.length - 2])
  const alike = testTile(
    7,
    cells.map((cell) => ({ cell, count: 2 })),
  )
  expect(largestWithin([alike], world, 3)).toHaveLength(3)
  expect(largestWithin([tile], world, 9999)).toHaveLength(cells.length)
})

test('colours follow from the values where a tile has them', () => {
  const world: [number, number, number, number] = [-180, -85, 180, 85]
  const valued = { ...tile, values: Float32Array.from(tile.counts, (count) => -count) }
  expect(Math.max(...valuesWithin([valued], world))).toBe(-1)
  expect(totalWithin([valued], world)).toBe(totalWithin([tile], world))
})

test('a cell is read with its count, the one before, and what its colour follows from', () => {
  const [cell = ''] = cells
  const one = testTile(7, [{ cell, count: 5 }])
  const world: [number, number, number, number] = [-180, -85, 180, 85]
  expect(readingsWithin([one], world)).toEqual([{ cell, count: 5, previous: null, value: 5 }])
  const changed = { ...one, previous: Uint32Array.of(2), values: Float32Array.of(1.5) }
  expect(readingsWithin([changed], world)).toEqual([{ cell, count: 5, previous: 2, value: 1.5 }])
  expect(readingsWithin([changed], [-100, 10, -90, 20])).toEqual([])
})
