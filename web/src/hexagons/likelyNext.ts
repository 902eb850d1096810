import { tilesOf } from './coverBox'

/** West, south, east, north in degrees. */
type Box = [number, number, number, number]

/** Tiles of one resolution that may be wanted soon. */
export interface TilePlace {
  tile: string
  resolution: number
}

/** One resolution finer, hexagons are so many times smaller across. */
const FINER = Math.sqrt(7)

/** At most so many of each sort: what is fetched in vain costs the reader and the server. */
const MOST = { beside: 4, finer: 2, coarser: 2 }

/** What somebody who looks at a box is likely to look at next: farther on, deeper in, farther out; the likeliest first. */
export function likelyNext(box: Box, resolution: number, drawn: { coarsest: number; finest: number }): TilePlace[] {
  const here = new Set(tilesOf(box, resolution))
  const beside = tilesOf(scaled(box, 2), resolution).filter((tile) => !here.has(tile))
  const finer = resolution < drawn.finest ? tilesOf(scaled(box, 1 / FINER), resolution + 1) : []
  const coarser = resolution > drawn.coarsest ? tilesOf(scaled(box, FINER), resolution - 1) : []
  return [
    ...beside.slice(0, MOST.beside).map((tile) => ({ tile, resolution })),
    ...finer.slice(0, MOST.finer).map((tile) => ({ tile, resolution: resolution + 1 })),
    ...coarser.slice(0, MOST.coarser).map((tile) => ({ tile, resolution: resolution - 1 })),
  ]
}

/** A box around the same middle, so many times as wide and high, within the world. */
function scaled([west, south, east, north]: Box, factor: number): Box {
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const [aside, up] = [((east - west) / 2) * factor, ((north - south) / 2) * factor]
  return [Math.max(-180, x - aside), Math.max(-90, y - up), Math.min(180, x + aside), Math.min(90, y + up)]
}
