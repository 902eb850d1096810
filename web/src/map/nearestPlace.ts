import { cellCentre } from './geometry'

/** A settlement by name. */
export interface NamedPlace {
  name: string
  point: [number, number]
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
