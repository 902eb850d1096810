import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { tiles } from './basemap/tiles'
import { writeWorld } from './basemap/world'
import { conduct } from './conduct'
import { quietRegion } from './data/quietRegion'
import { openSession } from './session'

const region = await quietRegion()
const folder = await mkdtemp(join(tmpdir(), 'ochag-tiles-'))
const SCHEMAS = ['openmaptiles', 'protomaps'] as const

describe.each(SCHEMAS)('a basemap of the region’s own, as %s names its layers', (schema) => {
  const session = openSession(undefined, {
    OCHAG_REGION: region.folder,
    BASEMAP_PMTILES: join(folder, `${schema}.pmtiles`),
  })
  tiles(session)
  conduct(session)
})

await Promise.all(SCHEMAS.map((schema) => writeWorld(join(folder, `${schema}.pmtiles`), schema)))
afterAll(async () => {
  await Promise.all([region.remove(), rm(folder, { recursive: true, force: true })])
})
