import { createRoute, z } from '@hono/zod-openapi'
import { getResolution, isValidCell } from 'h3-js'
import { encodeHexagons } from '../contract/hexagonCodec'
import { HEXAGON_BINARY, HexagonTile, HexagonTileQuery, TileParam, tileResolution } from '../contract/hexagonTile'
import { listTile } from '../queries/listTile'
import { invalid } from './errors'
import { requireKnownCodes, router } from './router'

const summary = 'Counts by hexagon inside a tile, which is a coarser H3 cell'
const route = createRoute({
  method: 'get',
  path: '/{tile}',
  summary,
  request: { params: TileParam, query: HexagonTileQuery },
  responses: {
    200: {
      description: summary,
      content: {
        'application/json': { schema: HexagonTile },
        [HEXAGON_BINARY]: { schema: z.string().meta({ format: 'binary', description: 'docs/wire.md' }) },
      },
    },
  },
})

export const tiles = router().openapi(route, async (context) => {
  const { tile } = context.req.valid('param')
  const query = context.req.valid('query')
  requireTile(tile, query.resolution)
  await requireKnownCodes(context, query)
  const answer = {
    tile,
    resolution: query.resolution,
    hexagons: await listTile(context.var.sql, { ...query, tile }),
  }
  if (context.var.media !== HEXAGON_BINARY) return context.json(answer, 200)
  return context.body(encodeHexagons(answer), 200, { 'Content-Type': HEXAGON_BINARY })
})

function requireTile(tile: string, resolution: number): void {
  if (!isValidCell(tile)) throw invalid([{ field: 'tile', reason: 'not an H3 cell' }])
  const wanted = tileResolution(resolution)
  if (getResolution(tile) === wanted) return
  const reason = `hexagons of resolution ${resolution} come in tiles of resolution ${wanted}`
  throw invalid([{ field: 'tile', reason }])
}
