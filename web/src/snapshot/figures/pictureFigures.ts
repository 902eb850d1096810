import { cellToBoundary, cellToLatLng } from 'h3-js'
import { largestWithin } from '../../hexagons/within'
import type { CountedTile } from '../../hexagons/tile'
import type { Box } from '../../map/question'
import { FEWEST } from '../fewest'

/** Longitude and latitude. */
type Place = [number, number]

/** What one hexagon or municipality of a picture has; no value where it must not be told, or is not known. */
export interface FigureRow {
  code: string
  name: string | null
  point: Place
  value: number | null
  /** Closed rings, as polygons of GeoJSON have them. */
  polygons: Place[][][]
}

/** The figures behind a picture. */
export interface PictureFigures {
  kind: 'hexagon' | 'municipality'
  rows: FigureRow[]
  /** The hexagons that have too few appeals to tell their number, and the appeals of all of them. */
  hidden: { cells: number; count: number }
  /** Appeals that no map can show; null where the picture shows a part of the region only. */
  unlocated: number | null
}

/** The hexagons that reach into a box with their counts, most first; those with few without. */
export function hexagonFigures(
  tiles: readonly CountedTile[],
  box: Box,
  unlocated: number | null,
): PictureFigures {
  const cells = largestWithin(tiles, box, Number.POSITIVE_INFINITY)
  const hidden = cells.filter(({ count }) => count < FEWEST)
  return {
    kind: 'hexagon',
    rows: cells.map(({ cell, count }) => rowOf(cell, count < FEWEST ? null : count)),
    hidden: { cells: hidden.length, count: hidden.reduce((sum, { count }) => sum + count, 0) },
    unlocated,
  }
}

/** All appeals of the hexagons of a picture. */
export function totalOf({ rows, hidden }: PictureFigures): number {
  return rows.reduce((sum, { value }) => sum + (value ?? 0), hidden.count)
}

function rowOf(cell: string, value: number | null): FigureRow {
  const [latitude, longitude] = cellToLatLng(cell)
  const ring = cellToBoundary(cell, true).map(([x, y]): Place => [rounded(x), rounded(y)])
  return { code: cell, name: null, point: [rounded(longitude), rounded(latitude)], value, polygons: [[ring]] }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5))
}
