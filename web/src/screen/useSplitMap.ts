import { useEffect, useMemo, useState } from 'react'
import type { SplitHexagons } from '../map/sheets'
import { dividerPlace } from '../panels/split/dividerPlace'
import { useCovered } from '../panels/split/useCovered'
import type { ColorScale } from '../scale/colorScale'
import { useView } from '../view/useView'
import type { MetricTiles } from './metricHexagons'

/** The left half of a split map as it is drawn, and where the halves meet; while the border is dragged ahead of the address. */
export function useSplitMap(other: MetricTiles | undefined, scale: ColorScale) {
  const { split } = useView()
  const { left, right, width } = useCovered()
  const [at, moveTo] = useState(split?.at ?? 50)
  useEffect(() => {
    if (split) moveTo(split.at)
  }, [split])
  const isSplit = split !== null
  const place = dividerPlace(at, { left, right }, width) / Math.max(1, width)
  const drawn = useMemo(
    (): SplitHexagons | null => (isSplit ? { other: other ? { ...other, scale } : null, at: place } : null),
    [isSplit, other, scale, place],
  )
  return { split: drawn, at, moveTo }
}
