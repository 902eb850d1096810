import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { z } from 'zod'
import type { Area } from './area'
import { Municipality } from './municipality'
import { parseSettlements, type Settlement } from './settlement'

const FOLDER = new URL('../../data/leningrad/', import.meta.url)

/** Where a file of the pack lies on disk. */
export function packPath(file: string): string {
  return fileURLToPath(new URL(file, FOLDER))
}

/** A JSON file of the pack, not yet validated. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(packPath(file), 'utf8'))
}

/** The municipalities of the pack. */
export function readMunicipalities(): Municipality[] {
  return z.array(Municipality).parse(readJson('municipalities.json'))
}

/** The settlements of the pack. */
export function readSettlements(): Settlement[] {
  return parseSettlements(readFileSync(packPath('settlements.csv'), 'utf8'))
}

/** The surfaces of a GeoJSON file of the pack. */
export function readAreas(file: string): Area[] {
  return (readJson(file) as FeatureCollection<Polygon | MultiPolygon>).features
}
