import { encodeHexagons } from '@ochag/api/contract/hexagonCodec'
import { cellToChildren, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { cellText } from './cell'
import { buffersOf, decodeTile } from './decodeTile'
import { outlinesOf } from './outlines'

const tile = latLngToCell(60, 30, 3)
const hexagons = cellToChildren(tile, 7)
  .sort()
  .map((cell, index) => ({ cell, count: 1 + (index % 70) }))

test('a tile off the wire has the cells, counts and outlines that were sent', () => {
  const decoded = decodeTile(encodeHexagons({ tile, resolution: 7, hexagons }))
  expect(decoded).toMatchObject({ tile, resolution: 7 })
  expect(Array.from(decoded.cells, cellText)).toEqual(hexagons.map(({ cell }) => cell))
  expect([...decoded.counts]).toEqual(hexagons.map(({ count }) => count))
  expect(decoded.outlines).toEqual(outlinesOf(tile, decoded.cells))
})

test('it can be handed to another thread without copying, cells still shared with the outlines', () => {
  const decoded = decodeTile(encodeHexagons({ tile, resolution: 7, hexagons: hexagons.slice(0, 9) }))
  const received = structuredClone(decoded, { transfer: buffersOf(decoded) as ArrayBuffer[] })
  expect(decoded.cells.length).toBe(0)
  expect(received.cells.length).toBe(9)
  expect(received.outlines.cells).toBe(received.cells)
})
