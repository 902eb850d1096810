import { useMemo } from 'react'
import { localized } from './i18n/localized'
import { useLanguage } from './i18n/useLanguage'
import { type NamedPlace, nearestPlace } from './map/largestHexagons'
import type { NameOf } from './map/mapData'
import type { MapTexts } from './map/mapProps'
import { useMapTexts } from './map/texts'
import type { MetricTiles } from './metricHexagons'
import { useFormat } from './panels/shared/useFormat'
import type { ColorScale } from './scale/colorScale'

/** Chooses a name in the reader's language. */
export function useNameOf(): NameOf {
  const language = useLanguage()
  return useMemo(() => (name) => localized(name, language), [language])
}

/** What the map says of a hexagon. */
export function useTooltip(total: number, places: readonly NamedPlace[]): MapTexts {
  const text = useMapTexts()
  const format = useFormat()
  const shareOf = (count: number) =>
    count < total / 100 ? text('smallShare') : text('hexagonTooltip', { share: format.share(count / total) })
  return {
    label: text('label'),
    describe: (count) => [text('count', { count, value: format.number(count) }), shareOf(count)],
    placeOf: (cell) => nearestPlace(cell, places) ?? cell,
  }
}

/** Tiles as the map draws them. */
export function useDrawn(shown: MetricTiles | undefined, scale: ColorScale) {
  return useMemo(() => (shown ? { ...shown, scale } : null), [shown, scale])
}
