import { join } from 'node:path'
import { connect } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { foldAndTidy } from '@ochag/api/rollup/upkeep'
import { startServer } from '@ochag/api/server'
import { ROOT, readSettings } from '@ochag/api/settings'
import { pino } from 'pino'
import { buildWeb } from '../buildWeb'
import { fillDemo } from '../demo/fillDemo'

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

/** The product with the same appeals every day: the demo up to one past moment, and nothing after it. */
const settings = readSettings()
await buildWeb()
const pack = await readPack(settings.regionFolder)
const database = await connect({ url: settings.databaseUrl, dataDirectory: settings.dataDirectory })
await migrate(database.sql)
await loadRegion(database.sql, pack)
await fillDemo(database.sql, pack, {
  dataDirectory: settings.dataDirectory,
  firstDay: needed('FROZEN_FIRST_DAY'),
  now: new Date(needed('FROZEN_NOW')),
})
await foldAndTidy(database.sql)
const server = await startServer({
  database,
  regionFolder: settings.regionFolder,
  webFolder: join(ROOT, 'web', 'dist'),
  host: settings.host,
  port: settings.port,
  dataDirectory: settings.dataDirectory,
  logger: pino({ level: 'warn' }),
})
console.log(server.url)
