import { useMemo } from 'react'
import type { HexagonTiles } from '../map/mapProps'
import { COUNTED } from '../scale/classStarts'
import { useShownView } from '../view/useShownView'
import { hexagonsHave, metricOfHalves } from './metricHexagons'
import { useAreas } from './useAreas'
import { useHexagonMap } from './useHexagonMap'
import { useMapShape } from './useMapShape'
import { useShownLegend } from './useShownLegend'

/** What the map colours by the chosen metric, hexagons or municipalities, and what its legend says of them. */
export function useMetricMap() {
  const view = useShownView()
  const { result, other, scale, values, seen, look } = useHexagonMap()
  // Only hexagons can be cut in two.
  const wanted = view.split ? ('hexagons' as const) : view.shape
  const shape = useMapShape(wanted, view.split ? metricOfHalves(view.metric) : view.metric, seen)
  const byArea = shape === 'municipalities'
  const areas = useAreas(view, byArea)
  const { data } = result
  const metric = byArea ? view.metric : (data?.metric ?? view.metric)
  const coloured = byArea ? areas : { scale, values, kind: COUNTED, areas: null }
  useShownLegend({ metric, shape, hexagonsHaveIt: hexagonsHave(view.metric), ...coloured }, data, seen)
  const hexagons = useMemo((): HexagonTiles | null => {
    if (!data) return null
    return byArea ? { ...data, tiles: [], scale } : { ...data, scale }
  }, [data, scale, byArea])
  return {
    tiles: data,
    hexagons,
    other: other?.data,
    scale,
    metric,
    areas: byArea ? areas : null,
    result: byArea ? areas : result,
    isFetching: result.isFetching || other?.isFetching === true || areas.isFetching,
    look,
  }
}
