import type { Boundaries, Settlement } from '@ochag/api/contract/geography'
import type { Feature, FeatureCollection, Point } from 'geojson'
import { groundEdge } from './groundEdge'

/** What lies below and above the hexagons, as the server gave it; null while it is not there. */
export interface Geography {
  boundaries: Boundaries | null
  settlements: readonly Settlement[]
  land: FeatureCollection | null
  water: FeatureCollection | null
  rivers: FeatureCollection | null
}

export type SourceName = 'land' | 'water' | 'rivers' | 'edge' | 'boundaries' | 'municipalities' | 'settlements'

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The sources of the map's style; names in the reader's language. */
export function mapSources(geography: Geography, nameOf: NameOf): Record<SourceName, FeatureCollection> {
  const { boundaries, settlements, land, water, rivers } = geography
  const outlined = boundaries ? outlines(boundaries) : EMPTY
  return {
    land: land ?? EMPTY,
    water: water ?? EMPTY,
    rivers: rivers ?? EMPTY,
    // Where land alone is told all else is water, and ends nowhere.
    edge: water ? groundEdge(outlined, [water, land ?? EMPTY]) : EMPTY,
    boundaries: outlined,
    municipalities: boundaries ? municipalityLabels(boundaries, nameOf) : EMPTY,
    settlements: settlementLabels(settlements, nameOf),
  }
}

export type NameOf = (name: Record<string, string>) => string

/** The language in which names are chosen. */
export function languageOf(nameOf: NameOf): string {
  return nameOf({ ru: 'ru', en: 'en' })
}

function outlines(boundaries: Boundaries): FeatureCollection {
  const features = boundaries.features.map(({ geometry, properties: { code } }) => feature(geometry, { code }))
  return { type: 'FeatureCollection', features }
}

function municipalityLabels(boundaries: Boundaries, nameOf: NameOf): FeatureCollection {
  const features = boundaries.features.map(({ properties: { name, label } }) => labelAt(label, { name: nameOf(name) }))
  return { type: 'FeatureCollection', features }
}

function settlementLabels(settlements: readonly Settlement[], nameOf: NameOf): FeatureCollection {
  const features = settlements.map(({ name, residents, point }) => labelAt(point, { name: nameOf(name), residents }))
  return { type: 'FeatureCollection', features }
}

function labelAt(coordinates: [number, number], properties: Record<string, unknown>): Feature<Point> {
  return feature({ type: 'Point', coordinates }, properties)
}

function feature<Geometry extends Feature['geometry']>(
  geometry: Geometry,
  properties: Record<string, unknown>,
): Feature<Geometry> {
  return { type: 'Feature', properties, geometry }
}
