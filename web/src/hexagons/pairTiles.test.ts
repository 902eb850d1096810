import { cellToChildren, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { cellText } from './cell'
import { presentOutlines } from './outlines'
import { pairTiles } from './pairTiles'
import { testTile } from './testTile'
import { readCell } from './tile'

const place = latLngToCell(59.94, 30.31, 3)
const [one = '', two = '', three = ''] = cellToChildren(place, 7)
const now = testTile(7, [
  { cell: one, count: 5 },
  { cell: two, count: 2 },
])
const before = testTile(7, [
  { cell: two, count: 4 },
  { cell: three, count: 9 },
])

test('a pair has the cells of both periods, each with both counts', () => {
  const pair = pairTiles(now, before)
  const read = Array.from(pair.cells, (cell, index) => [cellText(cell), pair.counts[index], pair.previous[index]])
  expect(read).toEqual(
    [
      [one, 5, 0],
      [two, 2, 4],
      [three, 0, 9],
    ].sort(),
  )
  expect(readCell(three, [pair])).toEqual({ count: 0, previous: 9, value: 0 })
  expect(readCell(cellToChildren(place, 7)[8] ?? '', [pair])).toBeNull()
})

test('outlines are those that the cells have alone', () => {
  const pair = pairTiles(now, before)
  const alone = testTile(
    7,
    [one, two, three].map((cell) => ({ cell, count: 1 })),
  )
  expect(presentOutlines(pair).corners).toEqual(alone.outlines.corners)
  expect(presentOutlines(pair).origin).toEqual(alone.outlines.origin)
})

test('a live change of counts keeps cells and outlines the same objects', () => {
  const first = pairTiles(now, before)
  const later = pairTiles({ ...now, counts: Uint32Array.of(6, 2) }, before)
  expect(later.cells).toBe(first.cells)
  expect(later.outlines).toBe(first.outlines)
})
