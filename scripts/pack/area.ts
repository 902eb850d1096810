import { area, bbox, difference, featureCollection, intersect, union } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'

/** A surface on the map, in one piece or in several. */
export type Area = Feature<Polygon | MultiPolygon>

/** The surfaces as one, or nothing when there are none. */
export function merge(areas: Area[]): Area | null {
  const [first, ...rest] = areas
  if (!first) return null
  return rest.length > 0 ? union(featureCollection(areas)) : first
}

/** What is left of a surface without the others. */
export function subtract(from: Area, areas: Area[]): Area | null {
  const touching = areas.filter((other) => boxesOverlap(from, other))
  return touching.length > 0 ? difference(featureCollection([from, ...touching])) : from
}

/** What two surfaces have in common. */
export function overlap(one: Area, other: Area): Area | null {
  return intersect(featureCollection([one, other]))
}

/** The rings of every piece, largest piece first. */
export function pieces(of: Area): Position[][][] {
  const all = of.geometry.type === 'Polygon' ? [of.geometry.coordinates] : of.geometry.coordinates
  return all.toSorted((one, other) => squareKilometres(other) - squareKilometres(one))
}

/** The size of one piece. */
export function squareKilometres(rings: Position[][]): number {
  return area({ type: 'Polygon', coordinates: rings }) / 1_000_000
}

function boxesOverlap(one: Area, other: Area): boolean {
  const [west, south, east, north] = bbox(one)
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(other)
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north
}
