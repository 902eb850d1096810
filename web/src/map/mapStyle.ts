import type { FeatureCollection } from 'geojson'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { AreaColors } from '../layers/areaLayer'
import type { Palette } from '../theme/palette'
import { areaLayers } from './areaLayers'
import { type DrawnTiles, landTiles, roadNames, roadTiles, TILES, waterOf, waterTiles } from './basemap/tileLayers'
import { EDGE_OPACITY } from './groundEdge'
import { labelLayers } from './labelLayers'
import type { SourceName } from './mapData'

/** What the ground's look depends on. */
export interface StyleInput {
  sources: Record<SourceName, FeatureCollection>
  palette: Palette
  /** Larger than one on a wall. */
  unit: number
  /** The municipalities that the filter names. */
  chosen: readonly string[]
  /** The colours of the municipalities, where it is they that are coloured. */
  areas?: AreaColors | null
  /** The municipality under the pointer. */
  pointed?: string | null
  /** The region's own tiles; the same as long as the map is. */
  tiles?: DrawnTiles | null
  /** The language of their names. */
  language?: string
  /** Municipalities are seen in the colours of paper. */
  onPaper?: boolean
}

/** Hexagons are drawn right below this layer. */
export const ABOVE_HEXAGONS = 'shore'

/** Rings and points are drawn right below this layer, above hexagons and boundaries. */
export const BELOW_NAMES = 'municipality-names'

/** The map's whole style: land, water, boundaries and names, from our own data and fonts only. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const hasSettlements = input.sources.settlements.features.length > 0
  const { tiles } = input
  const own = Object.entries(input.sources).map(([name, data]) => [name, { type: 'geojson', data, tolerance: 0.3 }])
  return {
    version: 8,
    // The panels change their theme at once too, and a picture of another one is taken within a frame.
    transition: { duration: 0, delay: 0 },
    sources: { ...Object.fromEntries(own), ...(tiles ? { [TILES]: { type: 'vector', url: tiles.address } } : {}) },
    layers: [
      ...groundLayers(input),
      shoreLayer(input),
      edgeLayer(input),
      ...(tiles ? roadTiles(tiles, lookOf(input)) : []),
      ...boundaryLayers(input),
      ...(tiles ? [roadNames(tiles, lookOf(input))] : []),
      ...labelLayers({ ...input, hasSettlements }),
    ],
  }
}

function lookOf({ palette, unit, language = 'ru' }: StyleInput) {
  return { palette, unit, language }
}

/** What lies beyond all we know counts as land, unless the pack tells land only: nothing is drawn as water that may not be. */
function groundLayers(input: StyleInput): LayerSpecification[] {
  const { sources, palette, unit, tiles } = input
  // Where the tiles begin, they know water better. To the map's engine zero is no limit.
  const fromAfar = tiles ? { maxzoom: Math.max(tiles.minZoom, 0.01) } : {}
  const landIsAllWeKnow = sources.land.features.length > 0 && sources.water.features.length === 0
  return [
    {
      id: 'ground',
      type: 'background',
      paint: { 'background-color': landIsAllWeKnow ? palette.water : palette.outside },
    },
    fill('land', 'land', palette.outside),
    fill('region', 'boundaries', palette.land),
    ...(tiles ? landTiles(tiles, lookOf(input)) : []),
    ...areaLayers(input),
    { ...fill('water', 'water', palette.water), ...fromAfar },
    {
      ...fromAfar,
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': byZoom(6, 0.6 * unit, 12, 3 * unit) },
    },
    ...(tiles ? waterTiles(tiles, lookOf(input)) : []),
  ]
}

/**
 * From afar the water hides what large hexagons spill over it; nearby it is too coarse to hide anything, so it lets
 * them through.
 */
function shoreLayer({ palette, tiles }: StyleInput): LayerSpecification {
  return {
    id: ABOVE_HEXAGONS,
    type: 'fill',
    ...(tiles ? waterOf(tiles) : { source: 'water' }),
    maxzoom: 11,
    paint: { 'fill-color': palette.water, 'fill-opacity': byZoom(8.5, 1, 11, 0) },
  }
}

/** Towards the end of what is known the ground becomes as plain as all beyond; tiles end where they end. */
function edgeLayer({ palette, tiles }: StyleInput): LayerSpecification {
  return {
    id: 'edge',
    type: 'fill',
    source: 'edge',
    ...(tiles ? { maxzoom: Math.max(tiles.minZoom, 0.01) } : {}),
    paint: { 'fill-color': palette.outside, 'fill-opacity': EDGE_OPACITY, 'fill-antialias': false },
  }
}

function boundaryLayers({ palette, unit, chosen, pointed }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'boundaries',
      type: 'line',
      source: 'boundaries',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': byZoom(6, 0.8 * unit, 12, 1.6 * unit),
        'line-opacity': 0.75,
      },
    },
    {
      id: 'pointed',
      type: 'line',
      source: 'boundaries',
      filter: ['==', ['get', 'code'], pointed ?? ''],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selection, 'line-width': 2.5 * unit },
    },
    {
      id: 'chosen',
      type: 'line',
      source: 'boundaries',
      filter: ['in', ['get', 'code'], ['literal', [...chosen]]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 2.5 * unit },
    },
  ]
}

function fill(id: string, source: SourceName, color: string): LayerSpecification {
  return { id, type: 'fill', source, paint: { 'fill-color': color, 'fill-antialias': true } }
}

/** A size that grows with the zoom between two of them. */
function byZoom(fromZoom: number, from: number, toZoom: number, to: number) {
  return ['interpolate', ['linear'], ['zoom'], fromZoom, from, toZoom, to] as [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...number[],
  ]
}
