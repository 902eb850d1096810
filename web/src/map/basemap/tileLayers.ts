import type { BasemapTiles } from '@ochag/api/contract/basemap'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../theme/palette'
import { SCHEMAS, type Selected } from './tileSchemas'

/** The region's own tiles, as the map draws them. */
export interface DrawnTiles extends Pick<BasemapTiles, 'schema' | 'minZoom'> {
  /** Where the map's engine finds them. */
  address: string
}

/** What the look of tiles depends on. */
export interface TileLook {
  palette: Palette
  unit: number
  /** The language of names, where the tiles have them in it. */
  language: string
}

/** The name of the source of tiles in the map's style. */
export const TILES = 'tiles'

const FONT = ['Golos Text Variable', 'sans-serif']

/** Woods and buildings, for below all that is coloured. */
export function landTiles({ schema }: DrawnTiles, { palette }: TileLook): LayerSpecification[] {
  const { woods, buildings } = SCHEMAS[schema]
  return [
    { ...part('woods', woods), type: 'fill', paint: { 'fill-color': palette.hover, 'fill-opacity': 0.6 } },
    {
      ...part('buildings', buildings),
      type: 'fill',
      minzoom: 14,
      paint: { 'fill-color': palette.line, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 14, 0, 15, 1] },
    },
  ]
}

/** Water and rivers, for above coloured municipalities and below the hexagons. */
export function waterTiles({ schema }: DrawnTiles, { palette, unit }: TileLook): LayerSpecification[] {
  const { water, rivers } = SCHEMAS[schema]
  return [
    { ...part('waters', water), type: 'fill', paint: { 'fill-color': palette.water } },
    {
      ...part('waterways', rivers),
      type: 'line',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': growing([6, 0.6], [12, 2], [18, 9], unit) },
    },
  ]
}

/** Water again, above the hexagons: from afar it hides what they spill over it. */
export function waterOf({ schema }: DrawnTiles): Omit<ReturnType<typeof part>, 'id'> {
  const { id: _, ...water } = part('', SCHEMAS[schema].water)
  return water
}

/** Roads and railways, for above the hexagons: thin, so that these stay what is seen first. */
export function roadTiles({ schema }: DrawnTiles, { palette, unit }: TileLook): LayerSpecification[] {
  const { railways, minorRoads, majorRoads } = SCHEMAS[schema]
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  return [
    {
      ...part('railways', railways),
      type: 'line',
      minzoom: 9,
      paint: {
        'line-color': palette.edge,
        'line-width': growing([9, 0.6], [14, 1.2], [18, 3], unit),
        'line-dasharray': [4, 3],
      },
    },
    {
      ...part('minor-roads', minorRoads),
      type: 'line',
      minzoom: 11,
      layout: round,
      paint: {
        'line-color': palette.edge,
        'line-opacity': 0.45,
        'line-width': growing([11, 0.5], [14, 1.6], [18, 9], unit),
      },
    },
    {
      ...part('major-roads', majorRoads),
      type: 'line',
      layout: round,
      paint: {
        'line-color': palette.edge,
        'line-opacity': 0.6,
        'line-width': growing([5, 0.5], [10, 1.4], [18, 14], unit),
      },
    },
  ]
}

/** Names of roads along them, in the reader's language where there is one. */
export function roadNames({ schema }: DrawnTiles, { palette, unit, language }: TileLook): LayerSpecification {
  return {
    ...part('road-names', SCHEMAS[schema].roadNames),
    type: 'symbol',
    minzoom: 13,
    layout: {
      'symbol-placement': 'line',
      'text-field': ['coalesce', ['get', `name:${language}`], ['get', 'name']],
      'text-font': FONT,
      'text-size': 11 * unit,
      'text-padding': 8 * unit,
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.labelHalo, 'text-halo-width': 1.5 * unit },
  }
}

function part(name: string, { layer, filter }: Selected) {
  return {
    id: `tiles-${name}`,
    source: TILES,
    'source-layer': layer,
    ...(filter ? { filter: filter as FilterSpecification } : {}),
  }
}

/** A width that grows with the zoom through three of them. */
function growing(...parts: [[number, number], [number, number], [number, number], number]): ExpressionSpecification {
  const [from, middle, to, unit] = parts
  const stops = [from, middle, to].flatMap(([zoom, width]) => [zoom, width * unit])
  const [zoom = 0, width = 0, ...rest] = stops
  return ['interpolate', ['exponential', 1.4], ['zoom'], zoom, width, ...rest]
}
