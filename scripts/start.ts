import { join } from 'node:path'
import { openBasemap } from '@ochag/api/basemap/openBasemap'
import { connect, type Database } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { requireFreePort, startServer } from '@ochag/api/server'
import { ROOT, readSettings } from '@ochag/api/settings'
import { pino } from 'pino'
import { startFeed } from './demo/feed'
import { fillDemo } from './demo/fillDemo'
import { failPlainly } from './failPlainly'
import { progressBar } from './progressBar'

const stopping = new AbortController()

/** Opens the product: database, region, demo data where the region is a demo, then interface and API on one port. */
async function start(): Promise<void> {
  const settings = readSettings()
  const pack = await readPack(settings.regionFolder)
  const basemap = settings.basemapFile ? await openBasemap(settings.basemapFile) : undefined
  await requireFreePort(settings.host, settings.port)
  console.log(settings.databaseUrl ? 'Opening the database server …' : 'Opening the embedded database …')
  const database = await connect({ url: settings.databaseUrl, dataDirectory: settings.dataDirectory })
  closeOnSignal(() => database.close())
  await migrate(database.sql)
  await loadRegion(database.sql, pack)
  if (pack.region.demo) await prepareDemo(database, pack, settings.dataDirectory)
  if (stopping.signal.aborted) return
  const server = await startServer({
    database,
    regionFolder: settings.regionFolder,
    basemap,
    webFolder: join(ROOT, 'web', 'dist'),
    host: settings.host,
    port: settings.port,
    mostListeners: settings.mostListeners,
    dataDirectory: settings.dataDirectory,
    mostUploadBytes: settings.mostUploadBytes,
    logger: pino({ level: process.env.LOG_LEVEL ?? 'warn' }),
  }).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  closeOnSignal(async () => {
    await server.close()
    await database.close()
  })
  if (pack.region.demo) startFeed(database.sql, pack, { signal: stopping.signal })
  console.log(`\n  ${pack.region.name.ru ?? pack.region.code}: ${server.url}\n  Stop with Ctrl-C.\n`)
}

async function prepareDemo(
  database: Database,
  pack: Awaited<ReturnType<typeof readPack>>,
  dataDirectory: string,
): Promise<void> {
  const bar = progressBar('Demo appeals')
  await fillDemo(database.sql, pack, { dataDirectory, now: new Date(), progress: bar.update, signal: stopping.signal })
  bar.finish()
}

let closing: (() => Promise<void>) | undefined

function closeOnSignal(close: () => Promise<void>): void {
  closing = close
}

async function stop(): Promise<void> {
  if (stopping.signal.aborted) process.exit(1)
  stopping.abort()
  console.log('\nStopping …')
  await closing?.()
  process.exit(0)
}

process.on('SIGINT', stop)
process.on('SIGTERM', stop)
failPlainly(start())
