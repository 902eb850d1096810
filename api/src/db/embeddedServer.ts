// The thread of the embedded database: PostgreSQL and PostGIS in WASM behind a loopback socket.
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { postgis } from '@electric-sql/pglite-postgis'
import type { EmbeddedMessage, EmbeddedRequest } from './embedded'
import { serveSharedSession } from './sharedSession'

function tell(message: EmbeddedMessage): void {
  parentPort?.postMessage(message)
}

async function run(): Promise<void> {
  const database = await PGlite.create({ dataDir: workerData.directory, extensions: { postgis } })
  const { server, exclusively } = serveSharedSession(database, (channel, payload) =>
    tell({ type: 'notified', channel, payload }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  async function answer(request: EmbeddedRequest): Promise<void> {
    if (request.type === 'listen') {
      await exclusively(`listen "${request.channel}"`)
      tell({ type: 'listening', channel: request.channel })
    } else {
      server.close()
      await exclusively('checkpoint')
      await database.close()
      tell({ type: 'closed' })
    }
  }

  parentPort?.on('message', (request: EmbeddedRequest) => answer(request).catch(fail))
  tell({ type: 'ready', port: (server.address() as AddressInfo).port })
}

function fail(error: unknown): void {
  tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
}

run().catch(fail)
