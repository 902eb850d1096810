import { useEffect, useMemo } from 'react'
import { totalWithin } from '../hexagons/within'
import { type MapLegend, NO_LEGEND, showLegend } from '../layers/mapLegend'
import { insetsNow } from '../map/insets'
import type { Seen } from '../map/mapProps'
import type { Box } from '../map/question'
import { visibleBox } from '../map/visibleBox'
import { usePanels } from '../panels/layout/panelStore'
import type { MetricTiles } from './metricHexagons'

/** Tells legend, panels and pictures what the colours on the map mean, and how many appeals are in view. */
export function useShownLegend(legend: Omit<MapLegend, 'onScreen'>, tiles: MetricTiles | undefined, seen: Seen | null) {
  const visible = useVisibleBox(seen)
  const onScreen = useMemo(() => (tiles && visible ? totalWithin(tiles.tiles, visible) : null), [tiles, visible])
  const { metric, shape, hexagonsHaveIt, scale, kind, values, areas } = legend
  useEffect(
    () => showLegend({ metric, shape, hexagonsHaveIt, scale, kind, values, areas, onScreen }),
    [metric, shape, hexagonsHaveIt, scale, kind, values, areas, onScreen],
  )
  useEffect(() => () => showLegend(NO_LEGEND), [])
}

/** The part of what is seen that no panel covers; folding a panel away shows more. */
function useVisibleBox(seen: Seen | null): Box | null {
  const { folded } = usePanels()
  return useMemo(() => {
    // Named because the insets follow from it.
    void folded
    if (!seen) return null
    const size = { width: window.innerWidth, height: window.innerHeight }
    return visibleBox(seen.bounds, insetsNow(), size)
  }, [seen, folded])
}
