import { z } from 'zod'
import { Cell, RESOLUTION } from './common'
import { FilterFields, orderedPeriod } from './filter'
import { Hexagon } from './hexagon'

/** A tile is an H3 cell so many resolutions coarser than its hexagons: at most 7⁴ = 2401 of them. */
const TILE_DEPTH = 4

/** Resolution of the cells that tile the hexagons of a resolution. */
export function tileResolution(resolution: number): number {
  return Math.max(0, resolution - TILE_DEPTH)
}

/** The compact form of a tile, asked for with `Accept`; see hexagonCodec for its bytes. */
export const HEXAGON_BINARY = 'application/vnd.ochag.hexagons'

export const TileParam = z.object({ tile: Cell })

export const HexagonTileQuery = FilterFields.extend({
  resolution: z.coerce.number().int().min(RESOLUTION.min).max(RESOLUTION.max),
}).superRefine(orderedPeriod)
export type HexagonTileQuery = z.infer<typeof HexagonTileQuery>

/** All hexagons of one resolution whose ancestor is the tile, in the order of their cells; cells without appeals are absent. */
export const HexagonTile = z.object({ tile: Cell, resolution: z.int(), hexagons: z.array(Hexagon) })
export type HexagonTile = z.infer<typeof HexagonTile>
