import type { Metric } from '@ochag/api/contract/metrics'
import { useMemo } from 'react'
import { useBoundaries } from '../api/useBoundaries'
import { areasAreFiner, middleArea } from '../map/areaSize'
import type { Seen } from '../map/mapProps'
import type { Shape } from '../view/scaleChoice'
import { hexagonsHave } from './metricHexagons'
import { useUnit } from './useUnit'

/** What carries the colours: municipalities for what is known of them alone, and from so far that hexagons would swallow them. */
export function useMapShape(wanted: Shape, metric: Metric, seen: Seen | null): 'hexagons' | 'municipalities' {
  const unit = useUnit()
  const boundaries = useBoundaries().data
  const area = useMemo(() => (boundaries ? middleArea(boundaries) : null), [boundaries])
  if (area === null) return 'hexagons'
  if (!hexagonsHave(metric)) return 'municipalities'
  if (wanted !== 'auto' || !seen) return wanted === 'municipalities' ? wanted : 'hexagons'
  const latitude = (seen.bounds[1] + seen.bounds[3]) / 2
  return areasAreFiner(area, seen.zoom, latitude, unit) ? 'municipalities' : 'hexagons'
}
