import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Area } from './area'

/** Folder of the demo region's pack. */
export const PACK_FOLDER = fileURLToPath(new URL('../../data/leningrad/', import.meta.url))

/** The surfaces of a GeoJSON file of the pack. */
export function readAreas(file: string): Area[] {
  const collection: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(readFileSync(PACK_FOLDER + file, 'utf8'))
  return collection.features
}
