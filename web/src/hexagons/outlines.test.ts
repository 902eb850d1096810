import { cellToBoundary, cellToChildren, getPentagons, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { cellNumber } from './cell'
import { eastOf, northOf } from './mercator'
import { outlinesOf, presentOutlines } from './outlines'
import type { CountedTile } from './tile'

function childrenOf(tile: string, resolution: number): BigUint64Array {
  return BigUint64Array.from(cellToChildren(tile, resolution), cellNumber).sort()
}

function tileOf(tile: string, cells: BigUint64Array, outlined = cells): CountedTile {
  const counts = new Uint32Array(cells.length).fill(1)
  return { tile, resolution: 7, cells, counts, outlines: outlinesOf(tile, outlined) }
}

test('corners are where the grid has them, to a hundredth of a pixel at the resolution they are seen at', () => {
  const tile = latLngToCell(60, 30, 3)
  const cells = childrenOf(tile, 7)
  const { corners, sides, origin } = outlinesOf(tile, cells)
  expect(sides).toBe(6)
  const pixels = 2 ** 11
  cells.forEach((cell, index) => {
    cellToBoundary(cell.toString(16)).forEach(([latitude = 0, longitude = 0], corner) => {
      const at = (index * sides + corner) * 2
      expect(Math.abs(origin[0] + (corners[at] ?? 0) - eastOf(longitude)) * pixels).toBeLessThan(0.01)
      expect(Math.abs(origin[1] + (corners[at + 1] ?? 0) - northOf(latitude)) * pixels).toBeLessThan(0.01)
    })
  })
})

test('a cell with fewer corners repeats its last, one with more widens the tile', () => {
  const [pentagon = ''] = getPentagons(6)
  const even = outlinesOf(pentagon, BigUint64Array.of(cellNumber(pentagon)))
  expect(even.sides).toBe(6)
  expect(even.corners.slice(10)).toEqual(even.corners.slice(8, 10))
  const [odd = ''] = getPentagons(7)
  expect(outlinesOf(odd, BigUint64Array.of(cellNumber(odd))).sides).toBe(10)
})

test('across the 180th meridian a tile stays in one piece', () => {
  const tile = latLngToCell(66, 179.999, 2)
  const { corners } = outlinesOf(tile, childrenOf(tile, 4))
  expect(Math.max(...corners.map(Math.abs))).toBeLessThan(20)
})

test('cells that came and went leave the very outlines of a tile that came so', () => {
  const tile = latLngToCell(60, 30, 3)
  const all = childrenOf(tile, 7)
  const [before, after] = [all.filter((_, index) => index % 3 !== 0), all.filter((_, index) => index % 4 !== 0)]
  const patched = presentOutlines(tileOf(tile, after, before))
  expect(patched).toEqual(outlinesOf(tile, after))
  const pentagon = getPentagons(3)[0] ?? ''
  const around = childrenOf(pentagon, 7)
  const ordinary = around.filter((_, index) => index > 400)
  expect(presentOutlines(tileOf(pentagon, around, ordinary))).toEqual(outlinesOf(pentagon, around))
})

test('the same cells have the same outlines, so that nothing is drawn anew', () => {
  const tile = latLngToCell(60, 30, 3)
  const cells = childrenOf(tile, 7)
  const same = tileOf(tile, cells)
  expect(presentOutlines(same)).toBe(same.outlines)
  const grown = tileOf(tile, cells, cells.slice(1))
  expect(presentOutlines(grown)).toBe(presentOutlines({ ...grown }))
})
