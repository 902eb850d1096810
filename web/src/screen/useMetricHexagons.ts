import type { Metric } from '@ochag/api/contract/metrics'
import { useMemo, useRef } from 'react'
import { type HexagonResult, useHexagons } from '../api/useHexagons'
import type { MapQuestion } from '../map/question'
import type { ViewFilter } from '../view/view'
import { countedFilter, hexagonsHave, type MetricTiles } from './metricHexagons'
import { useChangeHexagons } from './useChangeHexagons'

/**
 * The hexagons of a metric, as far as hexagons have it; of others the appeals themselves. While those of another metric or
 * filter are still to come, the former ones stay with what they said.
 */
export function useMetricHexagons(
  question: MapQuestion | null,
  filter: ViewFilter,
  wanted: Metric,
): HexagonResult<MetricTiles> {
  const metric = hexagonsHave(wanted) ? wanted : 'count'
  const counted = countedFilter(metric, filter)
  const { box = null, resolution = 0 } = question ?? {}
  const now = useHexagons(counted && box, resolution, counted ?? filter)
  const result = useChangeHexagons(question, now, filter, metric === 'change') ?? now
  const tiles = useMemo(() => result.data && { ...result.data, metric }, [result.data, metric])
  const none = useMemo(() => box && noTiles(box, resolution, metric), [box, resolution, metric])
  const former = useRef<MetricTiles | undefined>(undefined)
  if (!counted) former.current = none ?? undefined
  else if (result.error) former.current = undefined
  else if (result.isSettled) former.current = tiles
  return { ...result, data: former.current }
}

function noTiles(box: MapQuestion['box'], resolution: number, metric: Metric): MetricTiles {
  return { kind: 'none', resolution, box, tiles: [], version: 0, metric }
}
