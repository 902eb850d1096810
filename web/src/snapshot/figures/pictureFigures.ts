import type { Boundaries } from '@ochag/api/contract/geography'
import type { Metric } from '@ochag/api/contract/metrics'
import { cellToBoundary, cellToLatLng } from 'h3-js'
import { type CountedTile, readCell } from '../../hexagons/tile'
import { largestWithin } from '../../hexagons/within'
import type { Box } from '../../map/question'
import type { AreaReading } from '../../screen/areaMetrics'
import { FEWEST } from '../fewest'

/** Longitude and latitude. */
type Place = [number, number]

/** What one hexagon or municipality of a picture has; null where it must not be told, or is not known. */
export interface FigureRow {
  code: string
  name: Record<string, string> | null
  point: Place
  count: number | null
  /** The metric, where that is not the count itself. */
  value: number | null
  /** Closed rings, as polygons of GeoJSON have them. */
  polygons: Place[][][]
}

/** The figures behind a picture. */
export interface PictureFigures {
  kind: 'hexagon' | 'municipality'
  /** What is counted, and what else is measured. */
  counted: Metric
  measured: Metric | null
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
  metric: Metric,
  unlocated: number | null,
): PictureFigures {
  const measured = metric === 'change' ? metric : null
  const cells = largestWithin(tiles, box, Number.POSITIVE_INFINITY)
  const hidden = cells.filter(({ count }) => count < FEWEST)
  const changeOf = (cell: string) => (measured ? (readCell(cell, tiles)?.value ?? null) : null)
  return {
    kind: 'hexagon',
    counted: measured ? 'count' : metric,
    measured,
    rows: cells.map(({ cell, count }) =>
      count < FEWEST ? hexagonRow(cell, null, null) : hexagonRow(cell, count, changeOf(cell)),
    ),
    hidden: { cells: hidden.length, count: hidden.reduce((sum, { count }) => sum + count, 0) },
    unlocated,
  }
}

/** The municipalities with their counts and the metric, as they are listed. */
export function areaFigures(readings: readonly AreaReading[], boundaries: Boundaries, metric: Metric): PictureFigures {
  const known = new Map(readings.map((reading) => [reading.code, reading]))
  const rows = boundaries.features.map(({ geometry, properties: { code, name, label } }): FigureRow => {
    const reading = known.get(code)
    const value = metric === 'count' ? null : (reading?.value ?? null)
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return { code, name, point: label, count: reading?.measures.count ?? null, value, polygons }
  })
  const measured = metric === 'count' ? null : metric
  const hidden = { cells: 0, count: 0 }
  return { kind: 'municipality', counted: 'count', measured, rows, hidden, unlocated: null }
}

/** All appeals of the hexagons or municipalities of a picture. */
export function totalOf({ rows, hidden }: PictureFigures): number {
  return rows.reduce((sum, { count }) => sum + (count ?? 0), hidden.count)
}

function hexagonRow(cell: string, count: number | null, value: number | null): FigureRow {
  const [latitude, longitude] = cellToLatLng(cell)
  const ring = cellToBoundary(cell, true).map(([x, y]): Place => [rounded(x), rounded(y)])
  return { code: cell, name: null, point: [rounded(longitude), rounded(latitude)], count, value, polygons: [[ring]] }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5))
}
