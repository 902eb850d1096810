import { tileResolution as contractResolution, HEXAGON_BINARY as contractType } from '@ochag/api/contract/hexagonTile'
import fc from 'fast-check'
import { cellToBoundary, cellToLatLng, cellToParent, gridDisk, latLngToCell } from 'h3-js'
import { expect, test } from 'vitest'
import { tilesOf } from './coverBox'
import { HEXAGON_BINARY, tileResolution } from './tile'

type Box = [number, number, number, number]

test('tiles are those of the contract', () => {
  const all = Array.from({ length: 16 }, (_, resolution) => resolution)
  expect(all.map(tileResolution)).toEqual(all.map(contractResolution))
  expect(HEXAGON_BINARY).toBe(contractType)
})

const place = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -84, max: 84, noNaN: true }),
})

/** A box about so many hexagons wide around a place. */
function boxAround(
  { longitude, latitude }: { longitude: number; latitude: number },
  resolution: number,
  wide: number,
): Box {
  const step = (11 / Math.sqrt(7) ** resolution) * wide
  const across = step / Math.cos((latitude * Math.PI) / 180)
  return [
    Math.max(-180, longitude - across),
    Math.max(-90, latitude - step),
    Math.min(180, longitude + across),
    Math.min(90, latitude + step),
  ]
}

test('every hexagon that touches the box has its tile in the list', () => {
  fc.assert(
    fc.property(
      place,
      fc.integer({ min: 3, max: 11 }),
      fc.double({ min: 0.5, max: 9, noNaN: true }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))),
      (middle, resolution, wide, samples) => {
        const box = boxAround(middle, resolution, wide)
        const tiles = new Set(tilesOf(box, resolution))
        // Places in the box and on its edge, and the corners' neighbours that reach into it.
        const corners: [number, number][] = [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ]
        for (const [right, up] of [...corners, ...samples, ...samples.map(([one]): [number, number] => [one, 0])]) {
          const cell = latLngToCell(box[1] + up * (box[3] - box[1]), box[0] + right * (box[2] - box[0]), resolution)
          const touching = gridDisk(cell, 1).filter((one) => one === cell || hasCornerIn(one, box))
          for (const one of touching) expect(tiles).toContain(cellToParent(one, tileResolution(resolution)))
        }
      },
    ),
  )
})

test('and no tile is asked for in vain', () => {
  const box: Box = [30, 59.9, 30.6, 60.1]
  const tiles = tilesOf(box, 7)
  expect(tiles.length).toBeLessThanOrEqual(3)
  expect(tiles).toContain(latLngToCell(60, 30.3, 3))
})

test('the whole world is all tiles, and its ends are the same', () => {
  expect(tilesOf([-180, -90, 180, 90], 3)).toHaveLength(122)
  const [east, west] = [tilesOf([179.9, 65, 180, 66], 5), tilesOf([-180, 65, -179.9, 66], 5)]
  expect(east).toEqual(west)
})

test('around a pole', () => {
  const tiles = tilesOf([-180, 89, 180, 90], 5)
  expect(tiles).toContain(latLngToCell(90, 0, 1))
  for (const longitude of [-179, -90, 0, 90, 179]) expect(tiles).toContain(latLngToCell(89.5, longitude, 1))
})

test('a box without extent has the tile that it lies in', () => {
  const [latitude, longitude] = cellToLatLng(latLngToCell(60, 30, 7))
  expect(tilesOf([longitude, latitude, longitude, latitude], 7)).toContain(latLngToCell(60, 30, 3))
})

function hasCornerIn(cell: string, [west, south, east, north]: Box): boolean {
  return cellToBoundary(cell).some(
    ([latitude = 0, longitude = 0]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
}
