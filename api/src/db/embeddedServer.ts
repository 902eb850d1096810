// The thread of the embedded database: PostgreSQL and PostGIS in WASM behind a loopback socket.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { postgis } from '@electric-sql/pglite-postgis'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { EmbeddedMessage } from './embedded'
import { notificationScanner } from './notificationScanner'

const CONNECTIONS = 64

function tell(message: EmbeddedMessage): void {
  parentPort?.postMessage(message)
}

/**
 * All socket clients share one session, so PostgreSQL hands a notification to whichever client ran the last statement.
 * Reading along on the way out is the only place where every one of them passes.
 */
function overhearNotifications(database: PGlite): void {
  const scan = notificationScanner((channel, payload) => tell({ type: 'notified', channel, payload }))
  const execute = database.execProtocolRawStream.bind(database)
  database.execProtocolRawStream = (message, options) =>
    execute(message, {
      ...options,
      onRawData: (data) => {
        scan(data)
        options.onRawData(data)
      },
    })
}

async function run(): Promise<void> {
  const database = await PGlite.create({ dataDir: workerData.directory, extensions: { postgis } })
  overhearNotifications(database)
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: CONNECTIONS })
  await server.start()
  parentPort?.on('message', async (message: { type: 'listen'; channel: string } | { type: 'close' }) => {
    if (message.type === 'listen') {
      await database.exec(`listen "${message.channel}"`)
      tell({ type: 'listening', channel: message.channel })
    } else {
      await server.stop()
      await database.close()
      tell({ type: 'closed' })
    }
  })
  tell({ type: 'ready', port: Number(server.getServerConn().split(':').pop()) })
}

run().catch((error: unknown) =>
  tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) }),
)
