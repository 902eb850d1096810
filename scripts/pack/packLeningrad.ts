import { writeFileSync } from 'node:fs'
import { buildBoundaries } from './buildBoundaries'
import { formatFeatures } from './formatFeatures'
import { packPath, readAreas, readMunicipalities, readSettlements } from './readPack'

/** Builds data/leningrad/boundaries.geojson anew from the other files of the pack. */
function packLeningrad(): void {
  const [outline] = readAreas('outline.geojson')
  if (!outline) throw new Error('outline.geojson is empty')
  const boundaries = buildBoundaries({
    settlements: readSettlements(),
    municipalities: readMunicipalities(),
    outline,
    water: readAreas('basemap/water.geojson'),
  })
  writeFileSync(packPath('boundaries.geojson'), formatFeatures(boundaries))
}

packLeningrad()
