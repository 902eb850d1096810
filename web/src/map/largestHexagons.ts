import type { Hexagon } from '@ochag/api/contract/hexagon'
import { cellCentre } from './geometry'

/** A settlement by name. */
export interface NamedPlace {
  name: string
  point: [number, number]
}

/** A hexagon with the settlement that lies nearest to it. */
export interface PlacedHexagon extends Hexagon {
  near: string | null
}

/** A table longer than this is read by nobody. */
const MOST = 100

/** The hexagons with the highest counts, told by the settlement nearest to each. */
export function largestHexagons(hexagons: readonly Hexagon[], places: readonly NamedPlace[]): PlacedHexagon[] {
  const largest = [...hexagons].sort((one, other) => other.count - one.count).slice(0, MOST)
  return largest.map((hexagon) => ({ ...hexagon, near: nearest(cellCentre(hexagon.cell), places) }))
}

function nearest([longitude, latitude]: [number, number], places: readonly NamedPlace[]): string | null {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const distances = places.map(({ point: [x, y] }) => Math.hypot((x - longitude) * shrink, y - latitude))
  return places[distances.indexOf(Math.min(...distances))]?.name ?? null
}
