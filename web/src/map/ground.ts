import { languageOf, mapSources } from './mapData'
import type { MapCanvasProps } from './mapProps'
import type { StyleInput } from './mapStyle'

/** The part of the props that lies below and above the hexagons. */
export type GroundProps = Pick<MapCanvasProps, 'geography' | 'nameOf' | 'palette' | 'unit' | 'view' | 'areas'>

/** What the map's style is made from. */
export function groundOf({ geography, nameOf, palette, unit, view, areas }: GroundProps): StyleInput {
  const sources = mapSources(geography, nameOf)
  return { sources, palette, unit, chosen: view.filter.municipality, areas, language: languageOf(nameOf) }
}
