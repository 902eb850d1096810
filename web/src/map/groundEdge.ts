import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import type { Box } from './question'

/** How much of the way from the region to the end of what is known the ground takes to fade out. */
const SHARE = 0.4

/** The fading is made of so many frames, one within the other. */
const FRAMES = 16

/** What covers the ground towards the end of what is known, laid over it frame by frame. */
export const EDGE_OPACITY = 0.28

/**
 * Frames along the edges of all that is known, so that rivers and lakes do not end as if cut by scissors. Nothing is
 * laid over the region, nor along an edge that does not lie beyond it.
 * @param region what must stay as it is
 * @param known land and water, as far as a pack has them
 */
export function groundEdge(region: FeatureCollection, known: readonly FeatureCollection[]): FeatureCollection {
  const features = known.flatMap((collection) => collection.features)
  const [inner, outer] = [boxOf(region.features), boxOf(features)]
  if (!inner || !outer) return { type: 'FeatureCollection', features: [] }
  const margins = outer.map((end, side) => Math.max(0, outwards(side) * (end - (inner[side] ?? end))) * SHARE)
  const at = (step: number) =>
    outer.map((end, side) => end - (outwards(side) * (margins[side] ?? 0) * step) / FRAMES) as Box
  const frames = Array.from({ length: FRAMES }, (_, index) => frame(at(-1), at(index)))
  return { type: 'FeatureCollection', features: margins.some((margin) => margin > 0) ? frames : [] }
}

/** West and south lie where numbers fall. */
function outwards(side: number): 1 | -1 {
  return side < 2 ? -1 : 1
}

function frame(outer: Box, inner: Box): Feature<Polygon> {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring(outer), ring(inner).reverse()] },
  }
}

function ring([west, south, east, north]: Box): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function boxOf(features: readonly Feature[]): Box | null {
  const box: Box = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const { geometry } of features) if ('coordinates' in geometry) widen(box, geometry.coordinates)
  return box[0] < box[2] ? box : null
}

type Nested = Position | Position[] | Position[][] | Position[][][]

function widen(box: Box, coordinates: Nested): void {
  for (const part of coordinates) {
    if (typeof part === 'number') continue
    const [x, y] = part
    if (typeof x !== 'number' || typeof y !== 'number') widen(box, part as Nested)
    else box.splice(0, 4, Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y))
  }
}
