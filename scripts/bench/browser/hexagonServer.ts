import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Hexagon } from '@ochag/api/contract/hexagon'
import { encodeHexagons } from '@ochag/api/contract/hexagonCodec'
import { HEXAGON_BINARY, tileResolution } from '@ochag/api/contract/hexagonTile'
import { gridDisk, latLngToCell } from 'h3-js'
import { inTiles } from '../wireHexagons'

const RESOLUTION = 8

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

interface Prepared {
  type: string
  body: Uint8Array
}

/** Serves a built page and the same hexagons in both forms, all made before and kept by the browser. */
export async function serveHexagons(page: string, sizes: readonly number[]) {
  const prepared = new Map(sizes.flatMap(prepare))
  const server = createServer((request, response) => void answer(request.url ?? '/', response))

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const found = prepared.get(path) ?? (await readPage(page, path))
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found?.type ?? 'text/plain',
      'Cache-Control': 'max-age=86400',
    })
    response.end(found?.body)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

function prepare(size: number): [string, Prepared][] {
  const hexagons = fullDisk(size)
  const tiles = inTiles(hexagons, RESOLUTION, tileResolution(RESOLUTION))
  const addressOf = (tile: string) => `/tiles/${size}/${tile}`
  return [
    [`/json/${size}`, json({ resolution: RESOLUTION, hexagons })],
    [`/tiles/${size}`, json(tiles.map(({ tile }) => addressOf(tile)))],
    ...tiles.map((tile): [string, Prepared] => [
      addressOf(tile.tile),
      { type: HEXAGON_BINARY, body: encodeHexagons(tile) },
    ]),
  ]
}

/** So many hexagons side by side, the most that a map can be asked to show, with counts of every class. */
function fullDisk(size: number): Hexagon[] {
  const rings = Math.ceil(Math.sqrt(size / 3))
  const cells = gridDisk(latLngToCell(59.9, 31.7, RESOLUTION), rings)
    .slice(0, size)
    .sort()
  return cells.map((cell, index) => ({ cell, count: 1 + ((index * 7919) % 64) }))
}

function json(body: unknown): Prepared {
  return { type: 'application/json', body: Buffer.from(JSON.stringify(body)) }
}

async function readPage(folder: string, path: string): Promise<Prepared | null> {
  const name = path === '/' ? 'index.html' : normalize(path).replace(/^([/\\.])+/, '')
  const body = await readFile(join(folder, name)).catch(() => null)
  return body && { type: TYPES[extname(name)] ?? 'application/octet-stream', body }
}
