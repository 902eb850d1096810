import fc from 'fast-check'
import { cellToBoundary, cellToLatLng, cellToParent, getRes0Cells, latLngToCell, polygonToCells } from 'h3-js'
import { expect, test } from 'vitest'
import { type Box, boxArea, grown, splitAtAntimeridian } from './box'
import { coverBox, potentialCells } from './coverBox'
import { touchesBox } from './touchesBox'

const smallBox = fc
  .record({
    west: fc.double({ min: -170, max: 165, noNaN: true }),
    south: fc.double({ min: -75, max: 70, noNaN: true }),
    width: fc.double({ min: 0.01, max: 4, noNaN: true }),
    height: fc.double({ min: 0.01, max: 4, noNaN: true }),
  })
  .map(({ west, south, width, height }): Box => ({ west, south, east: west + width, north: south + height }))

test('a box that crosses the 180th meridian becomes two', () => {
  expect(splitAtAntimeridian([170, 60, -170, 70])).toEqual([
    { west: 170, south: 60, east: 180, north: 70 },
    { west: -180, south: 60, east: -170, north: 70 },
  ])
  expect(splitAtAntimeridian([28, 58, 35, 61])).toHaveLength(1)
})

test('the whole globe has the area of the globe', () => {
  expect(boxArea({ west: -180, south: -90, east: 180, north: 90 })).toBeCloseTo(510_066_000, -5)
})

test('a grown box holds the box', () => {
  fc.assert(
    fc.property(smallBox, fc.double({ min: 0, max: 300, noNaN: true }), (box, kilometres) => {
      const wide = grown(box, kilometres)
      return wide.west <= box.west && wide.south <= box.south && wide.east >= box.east && wide.north >= box.north
    }),
  )
})

test('a cell touches a box that holds any point of it, and none that lies beyond its extent', () => {
  fc.assert(
    fc.property(
      smallBox,
      fc.integer({ min: 2, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (box, resolution, share) => {
        const x = box.west + share * (box.east - box.west)
        const cell = latLngToCell((box.south + box.north) / 2, x, resolution)
        const ring = cellToBoundary(cell, true)
        const east = Math.max(...ring.map(([longitude = 0]) => longitude))
        fc.pre(east < 170 && Math.min(...ring.map(([longitude = 0]) => longitude)) > -175)
        const beyond = { ...box, west: east + 0.001, east: east + 1 }
        return touchesBox(cell, box) && !touchesBox(cell, beyond)
      },
    ),
  )
})

test('cells touch across the 180th meridian and around the pole', () => {
  const chukotka = latLngToCell(66, 179.999, 4)
  expect(touchesBox(chukotka, { west: -180, south: 65.5, east: -179.9, north: 66.5 })).toBe(true)
  expect(touchesBox(chukotka, { west: 0, south: 65.5, east: 10, north: 66.5 })).toBe(false)
  const pole = latLngToCell(90, 0, 1)
  expect(touchesBox(pole, { west: 100, south: 89, east: 101, north: 89.5 })).toBe(true)
  expect(touchesBox(pole, { west: 100, south: 50, east: 101, north: 51 })).toBe(false)
})

test('the cover holds the ancestor of every cell that touches the box', () => {
  fc.assert(
    fc.property(smallBox, fc.integer({ min: 3, max: 8 }), (box, resolution) => {
      fc.pre(potentialCells([box], resolution) < 3000)
      const cover = coverBox(box, resolution)
      fc.pre(cover !== undefined)
      if (!cover) return false
      const held = new Set(cover)
      const coarse = Number.parseInt(cover[0]?.[1] ?? '0', 16)
      return touching(box, resolution).every((cell) => held.has(cellToParent(cell, coarse)))
    }),
    { numRuns: 60 },
  )
})

test('a box for which no cover helps has none, rather than an empty one', () => {
  expect(coverBox({ west: 22.5, south: 45, east: 45, north: 67.5 }, 4)).toBeUndefined()
  expect(coverBox({ west: -180, south: -90, east: 180, north: 90 }, 2)).toBeUndefined()
  expect(coverBox({ west: 30, south: 59, east: 31, north: 60 }, 7)?.length).toBeGreaterThan(0)
})

test('potential cells of the globe are about all cells', () => {
  expect(potentialCells([{ west: -180, south: -90, east: 180, north: 90 }], 0)).toBeGreaterThan(
    getRes0Cells().length * 0.9,
  )
})

/** Every cell that touches the box, found without the code under test's cover: candidates from a much larger box. */
function touching(box: Box, resolution: number): string[] {
  const margin = 3 * Math.sqrt(boxArea(box) / Math.max(1, potentialCells([box], resolution)))
  const wide = grown(box, margin + 5 * 0.38 ** (resolution - 8))
  const ring = [
    [wide.west, wide.south],
    [wide.east, wide.south],
    [wide.east, wide.north],
    [wide.west, wide.north],
    [wide.west, wide.south],
  ]
  const candidates = new Set(polygonToCells([ring], resolution, true))
  candidates.add(latLngToCell(box.south, box.west, resolution))
  return [...candidates].filter((cell) => cellToLatLng(cell).length === 2 && touchesBox(cell, box))
}
