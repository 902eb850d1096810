import { parseArgs } from 'node:util'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { readKnowledge } from '@ochag/api/ingest/knowledge'
import { relocate } from '@ochag/api/ingest/relocate'
import { createGeocoder } from '@ochag/api/locate/geocoder/createGeocoder'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { readSettings } from '@ochag/api/settings'
import { describeRelocation } from './describeRelocation'
import { failPlainly, UsageError } from './failPlainly'
import { progressBar } from './progressBar'

const USAGE = `Usage: npm run locate [-- --again]
Looks for the places of appeals without an exact one, in the region's gazetteer and with the geocoder if one is configured.
With --again also for those found earlier, after the gazetteer or the geocoder has become better. Points given by a source or
placed by hand stay. Ctrl+C stops after the batch at hand; called again it goes on.`

/** Locates stored appeals by their words while the product may be serving. */
async function locateAll(): Promise<void> {
  const again = readArguments()
  const { databaseUrl, dataDirectory, regionFolder, geocoder } = readSettings()
  const pack = await readPack(regionFolder)
  const database = await connect({ url: databaseUrl, dataDirectory })
  try {
    await migrate(database.sql)
    await loadRegion(database.sql, pack)
    const { catalogue, locate } = await readKnowledge(database.sql, [])
    const bar = progressBar('Locating')
    const report = await relocate(database.sql, {
      catalogue,
      locate,
      geocoder: geocoder && createGeocoder(geocoder),
      again,
      signal: interrupted(),
      progress: bar.update,
    })
    bar.finish()
    console.log(describeRelocation(report))
  } finally {
    await database.close()
  }
}

/** Aborted by Ctrl+C; a second one ends the process at once. */
function interrupted(): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort(new Error('stopped')))
  return stop.signal
}

function readArguments(): boolean {
  try {
    return parseArgs({ options: { again: { type: 'boolean', default: false } } }).values.again
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}

failPlainly(locateAll())
