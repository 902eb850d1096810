import { cellToChildren, cellToLatLng, cellToParent, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { testTile } from '../../hexagons/testTile'
import { type Drawn, drawnStops, fullestStop, neighboursOf, settledStop } from './drawnStops'

const coarse = latLngToCell(60, 30, 6)
const children = cellToChildren(coarse, 7)
const [first = '', second = '', third = ''] = children
const world: [number, number, number, number] = [-180, -85, 180, 85]
const counts = [
  { cell: first, count: 3 },
  { cell: second, count: 9 },
  { cell: third, count: 5 },
]
const drawn: Drawn = { resolution: 7, tiles: [testTile(7, counts)], box: world }
const coarser: Drawn = { resolution: 6, tiles: [testTile(6, [{ cell: coarse, count: 17 }])], box: world }

test('middles lie where the cells do, the north above', () => {
  const stops = drawnStops(drawn)
  const one = stops.find(({ cell }) => cell === first)
  const other = stops.find(({ cell }) => cell === second)
  const [north, south] = cellToLatLng(first)[0] > cellToLatLng(second)[0] ? [one, other] : [other, one]
  expect(north?.y).toBeLessThan(south?.y ?? 0)
})

test('the fullest in a box, and the fullest of all where the box is empty', () => {
  const [latitude, longitude] = cellToLatLng(third)
  const around: Drawn['box'] = [longitude - 1e-4, latitude - 1e-4, longitude + 1e-4, latitude + 1e-4]
  expect(fullestStop(drawn, around)?.cell).toBe(third)
  expect(fullestStop(drawn, [0, 0, 1, 1])?.cell).toBe(second)
  expect(fullestStop({ ...drawn, tiles: [] }, world)).toBeNull()
})

test('a cell has six neighbours', () => {
  expect(neighboursOf(first).size).toBe(6)
  expect(neighboursOf(first).has(first)).toBe(false)
})

test('a walk goes on inside of its hexagon, on the way out on the one around it, else as near as can be', () => {
  const [start] = drawnStops(coarser)
  if (!start) throw new Error('nothing is drawn')
  expect(settledStop(start, drawn)?.cell).toBe(second)
  const [inside] = drawnStops(drawn)
  expect(inside && settledStop(inside, coarser)?.cell).toBe(cellToParent(first, 6))
  expect(inside && settledStop(inside, drawn)).toEqual(inside)
  expect(settledStop(start, { ...drawn, tiles: [] })).toBeNull()
})
