import fc from 'fast-check'
import { cellToCenterChild, cellToChildrenSize, cellToParent, getPentagons, isPentagon, latLngToCell } from 'h3-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { cellNumber } from '../grid/cellNumber'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const RESOLUTIONS = Array.from({ length: 16 }, (_, resolution) => resolution)

function randomCells(): string[] {
  const place = fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }))
  const random = fc
    .sample(place, { seed: 5, numRuns: 300 })
    .map(([latitude, longitude]) => latLngToCell(latitude, longitude, 15))
  return [...random, ...getPentagons(15), ...getPentagons(4).map((cell) => cellToCenterChild(cell, 15))]
}

test('parents by bit arithmetic equal h3-js at all resolutions, pentagons included', async () => {
  const cells = randomCells()
  expect(cells.filter(isPentagon).length).toBeGreaterThanOrEqual(12)
  const rows = await database.sql<{ cell: string; resolution: number; parent: string }[]>`
    select to_hex(cell) as cell, resolution, to_hex(h3_parent(cell, resolution)) as parent
    from unnest(${cells.map(cellNumber)}::bigint[]) cell cross join generate_series(0, 15) resolution`
  expect(rows).toHaveLength(cells.length * RESOLUTIONS.length)
  for (const { cell, resolution, parent } of rows) expect(parent).toBe(cellToParent(cell, resolution))
})

test('a cell’s range holds its descendants and no others', async () => {
  const cells = randomCells()
  for (const resolution of [0, 3, 7, 11, 15]) {
    const parents = [...new Set(cells.map((cell) => cellToParent(cell, resolution)))]
    const rows = await database.sql<{ parent: string; inside: string[] }[]>`
      select to_hex(parent) as parent,
        array(select to_hex(cell) from unnest(${cells.map(cellNumber)}::bigint[]) cell
          where cell between h3_first(parent) and h3_last(parent)) as inside
      from unnest(${parents.map(cellNumber)}::bigint[]) parent`
    for (const { parent, inside } of rows)
      expect(new Set(inside)).toEqual(new Set(cells.filter((cell) => cellToParent(cell, resolution) === parent)))
  }
})

test('the range has room for exactly the digits below the cell', async () => {
  const [cell = ''] = randomCells()
  const parent = cellToParent(cell, 9)
  const [row] = await database.sql<{ first: string; last: string }[]>`
    select to_hex(h3_first(${cellNumber(parent)}::bigint)) as first, to_hex(h3_last(${cellNumber(parent)}::bigint)) as last`
  expect(cellToParent(row?.first ?? '', 9)).toBe(parent)
  expect(cellToChildrenSize(parent, 15)).toBe(7 ** 6)
})
