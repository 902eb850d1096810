import { useDeferredValue, useMemo } from 'react'
import { type NamedPlace, nearestPlace } from '../map/nearestPlace'
import { useNames } from '../panels/shared/useNames'
import type { TableRow } from '../panels/table/tableRows'
import type { AreaReading } from './areaMetrics'
import { areaNumbers, halvesNumbers, hexagonNumbers, type MapNumbers, mostTelling } from './mapRows'
import type { MetricTiles } from './metricHexagons'
import { useColumnWriting } from './useColumnWriting'

/** What the map shows, as it is drawn. */
export interface MapTableInput {
  /** Those of the filter; of a split map the right half. */
  tiles: MetricTiles | undefined
  /** The left half of a split map. */
  other: MetricTiles | undefined
  /** The municipalities where they are coloured instead. */
  areas: { readings: readonly AreaReading[] } | null
  metric: MetricTiles['metric']
  places: readonly NamedPlace[]
}

/** All that the map colours as rows: municipalities, or the hexagons in view by the settlement nearest to each. */
export interface MapTableRows {
  columns: readonly string[]
  rows: readonly TableRow[]
  /** How many rows there are at all. */
  all: number
}

const NOTHING: MapNumbers = { columns: [], rows: [] }

/** The map as a table; only so many of its rows, those that tell most. */
export function useTableRows({ tiles, other, areas, metric, places }: MapTableInput, most?: number): MapTableRows {
  const names = useNames()
  const write = useColumnWriting()
  // The picture comes first; the table may follow a little later.
  const [right, left] = [useDeferredValue(tiles), useDeferredValue(other)]
  const readings = areas?.readings
  const { columns, rows } = useMemo(() => {
    if (readings) return areaNumbers(readings, metric)
    if (!right) return NOTHING
    return left ? halvesNumbers(left, right) : hexagonNumbers(right)
  }, [readings, metric, right, left])
  const byArea = readings !== undefined
  const named = useMemo(() => {
    const told = most === undefined ? rows : mostTelling(rows, most)
    return told.map((row) => ({ ...row, place: byArea ? null : (nearestPlace(row.id, places) ?? row.id) }))
  }, [rows, most, byArea, places])
  return {
    columns: columns.map(write.column),
    rows: named.map(({ id, values, place }) => ({
      id,
      values,
      name: place ?? names.municipality(id),
      texts: values.map((value, index) => write.value(columns[index] ?? metric, value)),
    })),
    all: rows.length,
  }
}
