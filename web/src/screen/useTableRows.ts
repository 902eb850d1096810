import type { Metric } from '@ochag/api/contract/metrics'
import { useDeferredValue, useMemo } from 'react'
import { readCell } from '../hexagons/tile'
import { middlesWithin } from '../hexagons/within'
import { type NamedPlace, nearestPlace } from '../map/largestHexagons'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { useFormat } from '../panels/shared/useFormat'
import { useNames } from '../panels/shared/useNames'
import type { TableRow } from '../panels/table/tableRows'
import type { AreaReading } from './areaMetrics'
import type { MetricTiles } from './metricHexagons'

interface TableInput {
  metric: Metric
  tiles: MetricTiles | undefined
  areas: { readings: readonly AreaReading[] } | null
  places: readonly NamedPlace[]
}

/** All that the map colours as rows: municipalities, or the hexagons in view by the settlement nearest to each. */
export function useTableRows({ metric, tiles, areas, places }: TableInput): readonly TableRow[] {
  const names = useNames()
  const format = useFormat()
  const { exact } = useMetricTexts()
  // The picture comes first; the table may follow a little later.
  const later = useDeferredValue(tiles)
  const write = (value: number | null) =>
    value !== null && (metric === 'count' || metric === 'open') ? format.number(value) : exact(metric, value)
  const hexagons = useMemo(() => (later && !areas ? hexagonRows(later, places) : []), [later, areas, places])
  if (areas)
    return areas.readings.map(({ code, value }) => ({
      id: code,
      name: names.municipality(code),
      value,
      text: write(value),
    }))
  return hexagons.map((row) => ({ ...row, text: write(row.value) }))
}

function hexagonRows({ tiles, box }: MetricTiles, places: readonly NamedPlace[]) {
  return middlesWithin(tiles, box).map(({ cell }) => ({
    id: cell,
    name: nearestPlace(cell, places) ?? cell,
    value: readCell(cell, tiles)?.value ?? null,
  }))
}
