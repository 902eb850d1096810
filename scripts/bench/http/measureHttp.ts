import { Agent } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Filter } from '@ochag/api/contract/filter'
import { decodeHexagons } from '@ochag/api/contract/hexagonCodec'
import { HEXAGON_BINARY, tileResolution } from '@ochag/api/contract/hexagonTile'
import type { Sql } from '@ochag/api/db/connect'
import { listHexagons } from '@ochag/api/queries/listHexagons'
import { listTile } from '@ochag/api/queries/listTile'
import { addDays } from '../../demo/localDay'
import { interleave } from '../measure/interleave'
import type { Timing } from '../measure/statistics'
import { askTimed } from '../questions/askTimed'
import type { Frame } from '../questions/frame'
import { type RawAnswer, rawGet } from './rawGet'

const RESOLUTION = 7
const ROUNDS = { rounds: 20, budget: 20_000, fewest: 5 }

/** The whole answer over HTTP beside the query alone. */
export interface HttpPair {
  name: string
  query: Timing
  http: Timing
}

export interface HttpResult {
  pairs: HttpPair[]
  /** All tiles of the region at resolution 7 without a filter. */
  tiles: number
  hexagons: number
  bytes: number
  /** An answer that the server knows already, and one that has not changed (304). */
  known: Timing
  unchanged: Timing
}

/** Times map answers from query to last byte; every asking has a period of its own, so that none is known already. */
export async function measureHttp(base: string, sql: Sql, frame: Frame): Promise<HttpResult> {
  const agent = new Agent({ keepAlive: true })
  const tiles = await listTiles(sql)
  const [busiest = ''] = tiles
  const pairs = [
    await measurePair('map tile, binary', sql, agent, frame, {
      ask: (transaction, filter) => listTile(transaction, { ...filter, tile: busiest, resolution: RESOLUTION }),
      url: (filter) => tileUrl(base, busiest, filter),
      accept: HEXAGON_BINARY,
    }),
    await measurePair('whole region in one box, JSON (with totals)', sql, agent, frame, {
      ask: (transaction, filter) =>
        listHexagons(transaction, { ...filter, bbox: frame.bounds, resolution: RESOLUTION }),
      url: (filter) => boxUrl(base, frame, filter),
      accept: 'application/json',
    }),
  ]
  const result = { pairs, ...(await weighTiles(base, agent, tiles)), ...(await measureKnown(base, agent, busiest)) }
  agent.destroy()
  return result
}

interface Pair {
  ask(sql: Parameters<typeof listTile>[0], filter: Filter): Promise<unknown>
  url(filter: Filter): string
  accept: string
}

async function measurePair(name: string, sql: Sql, agent: Agent, frame: Frame, pair: Pair): Promise<HttpPair> {
  let asked = 0
  const nextFilter = (): Filter => ({ from: addDays(frame.world.firstDay, 40 + ++asked), to: frame.world.lastDay })
  const timings = await interleave(
    [
      {
        name: 'query',
        run: async () => (await askTimed(sql, (transaction) => pair.ask(transaction, nextFilter()))).milliseconds,
      },
      { name: 'http', run: () => timeGet(pair.url(nextFilter()), agent, pair.accept) },
    ],
    ROUNDS,
  )
  return { name, ...timings }
}

async function timeGet(url: string, agent: Agent, accept: string, headers = {}): Promise<number> {
  const begun = performance.now()
  const { status, body } = await rawGet(url, agent, { Accept: accept, ...headers })
  const milliseconds = performance.now() - begun
  if (status !== 200 && status !== 304) throw new Error(`${url}: ${status} ${body.toString().slice(0, 200)}`)
  return milliseconds
}

/** Tiles that hold appeals, the fullest first. */
export async function listTiles(sql: Sql, resolution = RESOLUTION): Promise<string[]> {
  const rows = await sql<{ tile: string }[]>`
    select to_hex(h3_parent(cell, ${tileResolution(resolution)}::int)) as tile from appeal
    where cell is not null group by 1 order by count(*) desc`
  return rows.map(({ tile }) => tile)
}

function tileUrl(base: string, tile: string, filter: Filter = {}): string {
  return `${base}/api/hexagons/tiles/${tile}?${new URLSearchParams({ ...period(filter), resolution: String(RESOLUTION) })}`
}

function boxUrl(base: string, { bounds }: Frame, filter: Filter): string {
  const query = { ...period(filter), bbox: bounds.join(), resolution: String(RESOLUTION) }
  return `${base}/api/hexagons?${new URLSearchParams(query)}`
}

function period({ from, to }: Filter): Record<string, string> {
  return from && to ? { from, to } : {}
}

async function weighTiles(base: string, agent: Agent, tiles: string[]) {
  let bytes = 0
  let hexagons = 0
  for (const tile of tiles) {
    const answer = await rawGet(tileUrl(base, tile), agent, { Accept: HEXAGON_BINARY })
    bytes += answer.body.length
    hexagons += decodeHexagons(unpacked(answer)).counts.length
  }
  return { tiles: tiles.length, bytes, hexagons }
}

function unpacked({ body, encoding }: RawAnswer): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

async function measureKnown(base: string, agent: Agent, tile: string) {
  const url = tileUrl(base, tile)
  const { etag = '' } = await rawGet(url, agent, { Accept: HEXAGON_BINARY })
  return interleave(
    [
      { name: 'known', run: () => timeGet(url, agent, HEXAGON_BINARY) },
      { name: 'unchanged', run: () => timeGet(url, agent, HEXAGON_BINARY, { 'If-None-Match': etag }) },
    ],
    ROUNDS,
  )
}
