import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Logger } from 'pino'
import { createApp } from './app'
import type { Basemap } from './basemap/openBasemap'
import type { Database } from './db/connect'
import { keepDigests } from './digest/upkeep'
import { openImports } from './imports/openImports'
import { batchOf } from './imports/runImport'
import { importVocabulary } from './ingest/importVocabulary'
import { createHub } from './live/hub'
import { readPack } from './region/readPack'
import { keepFolded } from './rollup/upkeep'
import { withoutMessage } from './routes/problems'
import { keepIndexed } from './search/keepIndexed'
import { ROOT } from './settings'

/** The port is taken or may not be used; the message says what to do. */
export class PortError extends Error {
  override name = 'PortError'
}

const KEEP_ALIVE_MILLISECONDS = 65_000

export interface ServerOptions {
  database: Database
  regionFolder: string
  /** The region's own file of tiles. */
  basemap?: Basemap | undefined
  webFolder?: string | undefined
  host: string
  port: number
  /** How many may listen to live changes at once. */
  mostListeners?: number | undefined
  /** Where files that are handed in wait until they are imported. */
  dataDirectory: string
  /** The largest file that may be handed in. */
  mostUploadBytes?: number | undefined
  logger: Logger
}

export interface RunningServer {
  /** The address to open in a browser. */
  url: string
  close(): Promise<void>
}

/**
 * Serves interface and API on one port; the only listener of the product.
 * @throws PortError when the port cannot be used
 */
export async function startServer({
  database,
  host,
  port,
  mostListeners,
  dataDirectory,
  mostUploadBytes,
  logger,
  ...folders
}: ServerOptions): Promise<RunningServer> {
  const hub = await createHub(database, { mostListeners })
  const stopFolding = keepFolded(database.sql, (error) => logger.warn({ error }, 'rollups could not be folded'))
  const stopIndexing = keepIndexed(database, (error) => logger.warn({ error }, 'words could not be indexed'))
  const stopDigests = keepDigests(database.sql, (error) =>
    logger.warn({ error: withoutMessage(error) }, 'digests could not be kept'),
  )
  const pack = await readPack(folders.regionFolder)
  const imports = openImports({
    sql: database.sql,
    dataDirectory,
    mostUploadBytes,
    profiles: { product: join(ROOT, 'data', 'layouts'), region: join(folders.regionFolder, 'profiles') },
    vocabulary: () => importVocabulary(database.sql, pack),
    batch: batchOf(database),
    failed: (error) => logger.error({ error: withoutMessage(error) }, 'an import failed'),
  })
  const app = createApp({ database, hub, imports, ...folders }, logger)
  const server = serve({ fetch: app.fetch, hostname: host, port })
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)))
    server.once('listening', () => resolve(server.address() as AddressInfo))
    // Browsers and proxies keep connections for about a minute; who closes first must not be the one who is asked.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS
  }).catch((error: unknown) => {
    hub.close()
    void stopFolding()
    void stopDigests()
    void stopIndexing()
    throw error
  })
  imports.keepLooking()
  return {
    url: `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        hub.close()
        const still = Promise.all([stopFolding(), stopIndexing(), stopDigests(), imports.close()])
        server.close(() => still.then(() => resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

/**
 * Finds out early, before any long preparation, whether the port can be had.
 * @throws PortError when it cannot
 */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portError(error, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function portError(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE')
    return new PortError(
      `port ${port} is taken: stop the other program, or choose another with PORT=${port + 1} npm start`,
    )
  if (code === 'EACCES')
    return new PortError(`port ${port} needs more rights: choose one above 1023 with PORT=8080 npm start`)
  return error
}
