import { latLngToCell } from 'h3-js'
import type { Position, Precision } from '../contract/common'

/** Appeals carry their cell at H3's finest resolution; every coarser one is bit arithmetic. */
export const FINEST_RESOLUTION = 15

const EXACT: ReadonlySet<Precision> = new Set(['point', 'house', 'street'])

/**
 * The cell of an appeal at resolution 15, or null where the place is too vague for a hexagon: a settlement's centre
 * drawn as a hexagon would be a hot spot that does not exist.
 */
export function cellOf(point: Position | null, precision: Precision): string | null {
  if (!point || !EXACT.has(precision)) return null
  const [longitude, latitude] = point
  return latLngToCell(latitude, longitude, FINEST_RESOLUTION)
}

/** The precision to assume where the source names none. */
export function assumedPrecision(point: Position | null, municipality: string | null): Precision {
  if (point) return 'point'
  return municipality ? 'municipality' : 'none'
}
