import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { decodeHexagons, encodeHexagons } from '@ochag/api/contract/hexagonCodec'
import { type HexagonTile, tileResolution } from '@ochag/api/contract/hexagonTile'
import { makeVector, Table, tableFromIPC, tableToIPC, type Vector } from 'apache-arrow'
import { clusteredHexagons, inTiles, numbersIn } from './wireHexagons'

const RESOLUTION = 9

/** How one form carries the same hexagons. */
export interface WireRow {
  hexagons: number
  /** In how many bodies they were sent: one, or a tile each. */
  bodies: number
  form: string
  /** Bytes per hexagon by content coding. */
  bytes: Record<'plain' | 'gzip' | 'brotli 4' | 'brotli 5', number>
  encodeMilliseconds: number
  decodeMilliseconds: number
}

interface Form {
  name: string
  encode(tile: HexagonTile): Uint8Array
  decode(bytes: Uint8Array): unknown
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const FORMS: Form[] = [
  {
    name: 'JSON',
    encode: (tile) => encoder.encode(JSON.stringify(tile)),
    decode: (bytes) => JSON.parse(decoder.decode(bytes)),
  },
  {
    name: 'Arrow: cell uint64, count uint32',
    encode: ({ hexagons }) =>
      arrowBytes({
        cell: makeVector(BigUint64Array.from(hexagons, ({ cell }) => BigInt(`0x${cell}`))),
        count: makeVector(Uint32Array.from(hexagons, ({ count }) => count)),
      }),
    decode: (bytes) => arrowColumns(bytes, ['cell', 'count']),
  },
  {
    name: 'Arrow: gap uint32, count uint32',
    encode: (tile) =>
      arrowBytes({
        gap: makeVector(gapsIn(tile)),
        count: makeVector(Uint32Array.from(tile.hexagons, ({ count }) => count)),
      }),
    decode: (bytes) => arrowColumns(bytes, ['gap', 'count']),
  },
  { name: 'ours', encode: encodeHexagons, decode: decodeHexagons },
]

/** Measures JSON, Arrow IPC and our own form over the same seeded, clustered hexagons; decoding ends in columns, or objects for JSON. */
export async function measureWire(sizes: readonly number[] = [1000, 10_000, 50_000], runs = 15): Promise<WireRow[]> {
  const rows: WireRow[] = []
  for (const size of sizes) {
    const hexagons = clusteredHexagons(size, RESOLUTION)
    for (const depth of [0, tileResolution(RESOLUTION)])
      for (const form of FORMS) rows.push(await measure(form, inTiles(hexagons, RESOLUTION, depth), runs))
  }
  return rows
}

async function measure(form: Form, tiles: HexagonTile[], runs: number): Promise<WireRow> {
  const hexagons = tiles.reduce((sum, tile) => sum + tile.hexagons.length, 0)
  const bodies = tiles.map(form.encode)
  const sizes = await Promise.all(CODINGS.map((compress) => totalBytes(bodies, compress)))
  const [plain = 0, zipped = 0, brotli4 = 0, brotli5 = 0] = sizes.map((size) => size / hexagons)
  return {
    hexagons,
    bodies: tiles.length,
    form: form.name,
    bytes: { plain, gzip: zipped, 'brotli 4': brotli4, 'brotli 5': brotli5 },
    encodeMilliseconds: median(runs, () => tiles.forEach(form.encode)),
    decodeMilliseconds: median(runs, () => bodies.forEach(form.decode)),
  }
}

const CODINGS: ((bytes: Uint8Array) => Promise<Uint8Array>)[] = [
  async (bytes) => bytes,
  promisify<Uint8Array, Uint8Array>(gzip),
  (bytes) => brotli(bytes, 4),
  (bytes) => brotli(bytes, 5),
]

function brotli(bytes: Uint8Array, quality: number): Promise<Uint8Array> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return new Promise((resolve, reject) =>
    brotliCompress(bytes, { params }, (error, result) => (error ? reject(error) : resolve(result))),
  )
}

async function totalBytes(bodies: Uint8Array[], compress: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<number> {
  let bytes = 0
  for (const body of bodies) bytes += Math.min(body.length, (await compress(body)).length)
  return bytes
}

function median(runs: number, act: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? 0
}

function arrowBytes(columns: Record<string, Vector>): Uint8Array {
  return tableToIPC(new Table(columns), 'stream')
}

function arrowColumns(bytes: Uint8Array, names: string[]): unknown[] {
  const table = tableFromIPC(bytes)
  return names.map((name) => table.getChild(name)?.toArray())
}

function gapsIn(tile: HexagonTile): Uint32Array<ArrayBuffer> {
  const numbers = numbersIn(tile)
  return Uint32Array.from(numbers, (number, index) => number - (numbers[index - 1] ?? 0))
}
