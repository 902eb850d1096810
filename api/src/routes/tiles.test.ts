import { cellToParent, gridDisk, latLngToCell } from 'h3-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HexagonAnswer } from '../contract/hexagon'
import { decodeHexagons, hexagonsOf } from '../contract/hexagonCodec'
import { HEXAGON_BINARY, HexagonTile, tileResolution } from '../contract/hexagonTile'
import type { Problem } from '../contract/problem'
import type { Totals } from '../contract/totals'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from '../rollup/fold'
import { testApp } from './testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await ingestAppeals(
    database.sql,
    Array.from({ length: 400 }, (_, index) => ({
      source: 'portal',
      externalId: `T-${index}`,
      topic: index % 3 ? 'waste' : undefined,
      createdAt: '2026-03-01T12:00:00Z',
      point: [30.2 + ((index * 37) % 100) / 500, 60.2 + ((index * 53) % 90) / 400],
    })),
  )
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
})

const BOX = '30.1,60.1,30.6,60.6'
const TILE = latLngToCell(60.3, 30.3, tileResolution(8))

async function tile(cell: string, query: string, accept = 'application/json') {
  const response = await api.app.request(`/api/hexagons/tiles/${cell}?${query}`, { headers: { Accept: accept } })
  return { response, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

test.each(['', '&topic=waste', '&topic=waste&from=2026-03-01&to=2026-03-02&kind=problem'])(
  'the tiles together are what the box holds (%s)',
  async (filter) => {
    for (const resolution of [0, 3, 4, 7, 8, 10]) {
      const { body: whole } = await api.ask<HexagonAnswer>(
        `/api/hexagons?bbox=${BOX}&resolution=${resolution}${filter}`,
      )
      const parent = tileResolution(resolution)
      const cells = new Set(whole.hexagons.map(({ cell }) => cellToParent(cell, parent)))
      const tiles = await Promise.all(
        [...cells].sort().map(async (cell) => {
          const { bytes } = await tile(cell, `resolution=${resolution}${filter}`, HEXAGON_BINARY)
          const json = HexagonTile.parse(JSON.parse((await text(cell, `resolution=${resolution}${filter}`)) ?? ''))
          const columns = decodeHexagons(bytes)
          expect({ tile: columns.tile, resolution: columns.resolution, hexagons: hexagonsOf(columns) }).toEqual(json)
          return json.hexagons
        }),
      )
      expect(tiles.flat()).toEqual(whole.hexagons)
      const { body: totals } = await api.ask<Totals>(`/api/totals?${filter}`)
      expect(totals).toEqual({ total: whole.total, unlocated: whole.unlocated, defaultPoint: whole.defaultPoint })
    }
  },
)

async function text(cell: string, query: string): Promise<string> {
  return new TextDecoder().decode((await tile(cell, query)).bytes)
}

test.each([
  [`${TILE}?resolution=7`, 'tile'],
  [`${latLngToCell(60.3, 30.3, 8)}?resolution=8`, 'tile'],
  ['8fffffffffffff0?resolution=8', 'tile'],
  [`zzz?resolution=8`, 'tile'],
  [TILE, 'resolution'],
  [`${TILE}?resolution=13`, 'resolution'],
  [`${TILE}?resolution=8&topic=dragons`, 'topic'],
  [`${TILE}?resolution=8&from=2026-03-02&to=2026-03-01`, 'to'],
])('%s is a 400 that names %s', async (path, field) => {
  for (const accept of ['application/json', HEXAGON_BINARY]) {
    const { status, body, headers } = await api.ask<Problem>(`/api/hexagons/tiles/${path}`, {
      headers: { Accept: accept },
    })
    expect([status, headers.get('Content-Type')]).toEqual([400, 'application/problem+json'])
    expect(body.errors?.map((error) => error.field)).toContain(field)
  }
})

test('the description names both forms', async () => {
  const { body } = await api.ask<{ paths: Record<string, { get: { responses: { 200: { content: object } } } }> }>(
    '/openapi.json',
  )
  const content = body.paths['/api/hexagons/tiles/{tile}']?.get.responses[200].content
  expect(Object.keys(content ?? {})).toEqual(['application/json', HEXAGON_BINARY])
})

test('the tiles of a view are one question, and each is what it is alone; the tail counts as what is folded', async () => {
  const tiles = gridDisk(TILE, 1)
  const query = 'resolution=8&kind=problem'
  const alone: Uint8Array[] = []
  for (const cell of tiles) alone.push((await tile(cell, query, HEXAGON_BINARY)).bytes)
  expect(alone.filter(({ length }) => length > 20).length).toBeGreaterThan(1)
  await foldRollups(database.sql)
  let begun = 0
  const counting = new Proxy(database.sql, {
    get(target, name) {
      if (name === 'begin') begun += 1
      return Reflect.get(target, name)
    },
  })
  const other = await testApp({ ...database, sql: counting })
  const answers = await Promise.all(
    tiles.map(async (cell) => {
      const path = `/api/hexagons/tiles/${cell}?${query}`
      const response = await other.app.request(path, { headers: { Accept: HEXAGON_BINARY } })
      return { tag: response.headers.get('ETag'), bytes: new Uint8Array(await response.arrayBuffer()) }
    }),
  )
  expect(answers.map(({ bytes }) => bytes)).toEqual(alone)
  expect(new Set(answers.map(({ tag }) => tag)).size).toBeGreaterThan(1)
  // Who asks first does not wait for the others.
  expect(begun).toBeLessThanOrEqual(2)
  other.close()
})

test('a tile with nothing in it is empty, in both forms', async () => {
  const [neighbour = ''] = gridDisk(latLngToCell(10, 10, 4), 0)
  expect(JSON.parse(await text(neighbour, 'resolution=8'))).toEqual({ tile: neighbour, resolution: 8, hexagons: [] })
  const { bytes } = await tile(neighbour, 'resolution=8', HEXAGON_BINARY)
  expect(hexagonsOf(decodeHexagons(bytes))).toEqual([])
})

test.each([
  [HEXAGON_BINARY, HEXAGON_BINARY],
  [`${HEXAGON_BINARY}, application/json;q=0.5`, HEXAGON_BINARY],
  [`${HEXAGON_BINARY};q=0.4, application/json;q=0.5`, 'application/json'],
  ['*/*', 'application/json'],
  ['text/html', 'application/json'],
])('Accept: %s is answered as %s', async (accept, type) => {
  const { headers } = await tile(TILE, 'resolution=8', accept)
  expect([headers.get('Content-Type'), headers.get('Vary')]).toEqual([type, 'Accept, Accept-Encoding'])
})

test('the two forms are never mistaken for each other, neither unchanged nor cached', async () => {
  const json = await tile(TILE, 'resolution=8')
  const binary = await tile(TILE, 'resolution=8', HEXAGON_BINARY)
  expect(json.headers.get('ETag')).not.toBe(binary.headers.get('ETag'))
  const path = `/api/hexagons/tiles/${TILE}?resolution=8`
  const crossed = { Accept: HEXAGON_BINARY, 'If-None-Match': json.headers.get('ETag') ?? '' }
  expect((await api.app.request(path, { headers: crossed })).status).toBe(200)
  const same = { Accept: HEXAGON_BINARY, 'If-None-Match': binary.headers.get('ETag') ?? '' }
  const unchanged = await api.app.request(path, { headers: same })
  expect([unchanged.status, unchanged.headers.get('Vary')]).toEqual([304, 'Accept, Accept-Encoding'])
})
