import type { FeatureCollection, Position } from 'geojson'
import type { Frame } from './frame'

/** How far a picture reaches beyond the ground that is known, in pixels of its map; zero where it does not. */
export interface GroundEdge {
  left: number
  right: number
}

/** Where the ground of a region ends beside its picture: land and water are known for a box around the region only. */
export function groundEdge(
  ground: FeatureCollection | null,
  { bounds, map }: Pick<Frame, 'bounds' | 'map'>,
): GroundEdge {
  const [west, , east] = bounds
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [longitude = 0] of positionsOf(ground)) {
    first = Math.min(first, longitude)
    last = Math.max(last, longitude)
  }
  if (first > last) return { left: 0, right: 0 }
  const pixels = (degrees: number) => Math.max(0, (degrees / (east - west)) * map.width)
  return { left: pixels(first - west), right: pixels(east - last) }
}

function* positionsOf(ground: FeatureCollection | null): Generator<Position> {
  for (const { geometry } of ground?.features ?? []) {
    if (geometry.type === 'Polygon') for (const ring of geometry.coordinates) yield* ring
    if (geometry.type === 'MultiPolygon')
      for (const polygon of geometry.coordinates) for (const ring of polygon) yield* ring
  }
}
