import fc from 'fast-check'
import { cellToChildren, cellToParent, getPentagons, getRes0Cells, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { decodeHexagons, encodeHexagons, hexagonsOf } from './hexagonCodec'
import { HexagonTile, tileResolution } from './hexagonTile'
import { CorruptBytes } from './varint'

const latitude = fc.double({ min: -90, max: 90, noNaN: true })
const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const count = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }))

/** A tile of any resolution, with any of its cells. */
const tile = fc
  .record({ latitude, longitude, resolution: fc.integer({ min: 0, max: 15 }), depth: fc.integer({ min: 0, max: 4 }) })
  .chain(({ latitude, longitude, resolution, depth }) => {
    const parent = latLngToCell(latitude, longitude, Math.max(0, resolution - depth))
    return filled(parent, resolution)
  })

const pentagon = fc
  .record({ resolution: fc.integer({ min: 0, max: 12 }), which: fc.integer({ min: 0, max: 11 }) })
  .chain(({ resolution, which }) => {
    const parent = getPentagons(tileResolution(resolution))[which] ?? ''
    return filled(parent, resolution)
  })

function filled(parent: string, resolution: number): fc.Arbitrary<HexagonTile> {
  const children = cellToChildren(parent, resolution).sort()
  const cells = fc.oneof(fc.subarray(children), fc.constant(children))
  return cells.chain((chosen) =>
    fc.array(count, { minLength: chosen.length, maxLength: chosen.length }).map((counts) => ({
      tile: parent,
      resolution,
      hexagons: chosen.map((cell, index) => ({ cell, count: counts[index] ?? 0 })),
    })),
  )
}

test.each([
  ['any tile', tile],
  ['a tile with a pentagon in it', pentagon],
])('%s comes back as it was', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      const columns = decodeHexagons(encodeHexagons(given))
      const { tile, resolution } = columns
      expect(HexagonTile.parse({ tile, resolution, hexagons: hexagonsOf(columns) })).toEqual(given)
    }),
    { numRuns: 100 },
  )
})

test('h3-js takes the halves of a cell as they are decoded', () => {
  const [parent = ''] = getRes0Cells()
  const cell = cellToChildren(parent, 3)[17] ?? ''
  const { low, high } = decodeHexagons(encodeHexagons({ tile: parent, resolution: 3, hexagons: [{ cell, count: 1 }] }))
  expect(cellToParent([low[0] ?? 0, high[0] ?? 0], 0)).toBe(parent)
  expect(cellToParent([low[0] ?? 0, high[0] ?? 0], 3)).toBe(cell)
})

test('bytes cut off, turned over or made up are refused, or still a tile', () => {
  const turned = fc.record({ given: tile, at: fc.nat(), mask: fc.integer({ min: 1, max: 255 }) })
  fc.assert(
    fc.property(turned, ({ given, at, mask }) => {
      const bytes = encodeHexagons(given)
      expect(() => decodeHexagons(bytes.subarray(0, at % bytes.length))).toThrow(CorruptBytes)
      expect(() => decodeHexagons(Uint8Array.of(...bytes, 0))).toThrow(CorruptBytes)
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask
      readOrRefuse(bytes)
    }),
    { numRuns: 100 },
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), readOrRefuse))
})

function readOrRefuse(bytes: Uint8Array): void {
  try {
    const { low, high, counts } = decodeHexagons(bytes)
    expect([low.length, high.length]).toEqual([counts.length, counts.length])
  } catch (error) {
    expect(error).toBeInstanceOf(CorruptBytes)
  }
}

test('cells outside the tile, out of order or twice are not written', () => {
  const [parent = '', other = ''] = getRes0Cells()
  const [first = '', second = ''] = cellToChildren(parent, 2).sort()
  const stranger = cellToChildren(other, 2)[0] ?? ''
  for (const cells of [[stranger], [second, first], [first, first], [parent]])
    expect(() =>
      encodeHexagons({ tile: parent, resolution: 2, hexagons: cells.map((cell) => ({ cell, count: 1 })) }),
    ).toThrow(RangeError)
  for (const count of [-1, 1.5, 2 ** 32])
    expect(() => encodeHexagons({ tile: parent, resolution: 2, hexagons: [{ cell: first, count }] })).toThrow(
      RangeError,
    )
})
