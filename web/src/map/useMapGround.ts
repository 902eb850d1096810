import { useEffect, useMemo } from 'react'
import type { HeatMap } from './heatMap'
import { languageOf, mapSources } from './mapData'
import type { MapCanvasProps } from './mapProps'

/** Keeps land, water, boundaries and names as the theme, the language and the filter want them. */
export function useMapGround(map: HeatMap | null, props: MapCanvasProps, pointed: string | null) {
  const { geography, nameOf, palette, unit, view, texts, areas, outlined } = props
  const { municipality } = view.filter
  const chosen = useMemo(() => (outlined === null ? municipality : [outlined]), [municipality, outlined])
  const language = languageOf(nameOf)
  const sources = useMemo(() => mapSources(geography, nameOf), [geography, nameOf])
  useEffect(
    () => map?.ground({ sources, palette, unit, chosen, areas, pointed, language }),
    [map, sources, palette, unit, chosen, areas, pointed, language],
  )
  useEffect(() => map?.name(texts.label), [map, texts.label])
}
