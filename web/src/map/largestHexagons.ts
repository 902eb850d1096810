import type { Hexagon } from '@ochag/api/contract/hexagon'
import type { CountedTile } from '../hexagons/tile'
import { largestWithin } from '../hexagons/within'
import { cellCentre } from './geometry'
import type { Box } from './question'

/** A settlement by name. */
export interface NamedPlace {
  name: string
  point: [number, number]
}

/** A hexagon with the settlement that lies nearest to it. */
export interface PlacedHexagon extends Hexagon {
  near: string | null
}

/** Hexagons and the part of the world that they were asked for. */
export interface HexagonsInBox {
  tiles: readonly CountedTile[]
  box: Box
}

/** A table longer than this is read by nobody. */
const MOST = 100

/** The hexagons of the box with the highest counts, told by the settlement nearest to each. */
export function largestHexagons({ tiles, box }: HexagonsInBox, places: readonly NamedPlace[]): PlacedHexagon[] {
  return largestWithin(tiles, box, MOST).map((hexagon) => ({
    ...hexagon,
    near: nearestPlace(hexagon.cell, places),
  }))
}

/** The name of the settlement nearest to a hexagon; null where none is known. */
export function nearestPlace(cell: string, places: readonly NamedPlace[]): string | null {
  return nearest(cellCentre(cell), places)
}

function nearest([longitude, latitude]: [number, number], places: readonly NamedPlace[]): string | null {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  let [found, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const { name, point } of places) {
    const distance = Math.hypot((point[0] - longitude) * shrink, point[1] - latitude)
    if (distance < least) [found, least] = [name, distance]
  }
  return found
}
