import type { Metric } from '@ochag/api/contract/metrics'
import { useMemo } from 'react'
import { AreaTable } from '../map/AreaTable'
import { HexagonTable } from '../map/HexagonTable'
import type { HexagonsInBox, NamedPlace } from '../map/largestHexagons'
import { useMetricTexts } from '../panels/shared/metric/useMetricTexts'
import { useNames } from '../panels/shared/useNames'
import type { AreaReading } from './areaMetrics'
import { useOpenArea } from './useOpenArea'

interface MapTableProps {
  metric: Metric
  tiles: HexagonsInBox | undefined
  areas: { readings: readonly AreaReading[] } | null
  places: readonly NamedPlace[]
  visible?: boolean
}

/** The table that the map is drawn from: of municipalities where it is they that are coloured, else of hexagons. */
export function MapTable({ metric, tiles, areas, places, visible = false }: MapTableProps) {
  const { quantity, exact } = useMetricTexts()
  const names = useNames()
  const openArea = useOpenArea()
  const sorted = useMemo(() => (areas ? highestFirst(areas.readings) : []), [areas])
  if (!areas) return <HexagonTable hexagons={tiles} places={places} visible={visible} />
  const rows = sorted.map(({ code, value }) => ({ code, name: names.municipality(code), value: exact(metric, value) }))
  return <AreaTable quantity={quantity(metric)} rows={rows} visible={visible} onArea={openArea} />
}

/** Those without a value come last. */
function highestFirst(readings: readonly AreaReading[]): AreaReading[] {
  return [...readings].sort(
    (one, other) => (other.value ?? Number.NEGATIVE_INFINITY) - (one.value ?? Number.NEGATIVE_INFINITY),
  )
}
