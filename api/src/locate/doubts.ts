import type { Doubt, Position } from '../contract/common'
import type { Conflict } from './location'

type Bounds = readonly [number, number, number, number]

/** So far around zero, in degrees, a coordinate is what a form writes when nobody filled it in. */
const ZERO = 0.01

/** So far outside the region's box, in degrees, a point still counts as being in it: boxes are drawn tightly. */
const MARGIN = 0.05

/**
 * What is wrong with a point by itself: zero coordinates, longitude and latitude in the wrong order, outside the region.
 * Whether a point inside the box is inside the region is for the boundaries to say.
 * @param bounds west, south, east, north of the region in degrees
 */
export function doubtOf(point: Position, bounds: Bounds): Doubt | null {
  const [longitude, latitude] = point
  if (contains(bounds, longitude, latitude)) return null
  if (Math.abs(longitude) < ZERO && Math.abs(latitude) < ZERO) return 'zero'
  return contains(bounds, latitude, longitude) ? 'swapped' : 'outside'
}

/** The doubt that a contradiction in the words of a place raises. */
export function doubtAbout(conflict: Conflict | null): Doubt | null {
  if (!conflict) return null
  if (conflict.about === 'house') return 'no_house'
  return conflict.about === 'outside' ? 'outside' : 'municipality'
}

/** Whether a place in doubt makes no hexagon; which municipality it is in is a matter of its own. */
export function keepsOffMap(doubt: Doubt | null): boolean {
  return doubt !== null && doubt !== 'municipality'
}

function contains([west, south, east, north]: Bounds, longitude: number, latitude: number): boolean {
  return (
    longitude >= west - MARGIN && longitude <= east + MARGIN && latitude >= south - MARGIN && latitude <= north + MARGIN
  )
}
