import { writeFileSync } from 'node:fs'
import { readPack } from '@ochag/api/region/readPack'
import { failPlainly } from '../failPlainly'
import { buildBoundaries } from './buildBoundaries'
import { formatFeatures } from './formatFeatures'
import { PACK_FOLDER, readAreas } from './packFiles'

/** Builds data/leningrad/boundaries.geojson anew from the other files of the pack. */
async function packLeningrad(): Promise<void> {
  const { settlements, municipalities } = await readPack(PACK_FOLDER)
  const [outline] = readAreas('outline.geojson')
  if (!outline) throw new Error('outline.geojson is empty')
  const boundaries = buildBoundaries({
    settlements,
    municipalities,
    outline,
    water: readAreas('basemap/water.geojson'),
  })
  writeFileSync(`${PACK_FOLDER}boundaries.geojson`, formatFeatures(boundaries))
}

failPlainly(packLeningrad())
