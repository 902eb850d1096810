import { createServer, type Server, type Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'
import { backendScanner, readNotification } from './backendScanner'
import { frontendReader } from './frontendMessages'
import { createSessionLock, type SessionLock } from './sessionLock'

const NO_ENCRYPTION = new Uint8Array(['N'.charCodeAt(0)])
const SYNC = new Uint8Array(['S'.charCodeAt(0), 0, 0, 0, 4])
const QUERY = 'Q'.charCodeAt(0)

interface Session {
  database: PGlite
  lock: SessionLock<unknown>
  notified: (channel: string, payload: string) => void
}

/**
 * Lets many clients share PGlite's only session over a socket. A client holds the session from its first message until
 * PostgreSQL is ready and outside a transaction again, so that nobody's statement or portal is overwritten by another's.
 * Notifications come to whoever speaks at the moment; they are overheard here for all.
 */
export function serveSharedSession(
  database: PGlite,
  notified: Session['notified'],
): { server: Server; exclusively: (sql: string) => Promise<void> } {
  const session: Session = { database, lock: createSessionLock(), notified }
  return {
    server: createServer((socket) => serveClient(session, socket)),
    exclusively: async (sql) => {
      const holder = {}
      await session.lock.acquire(holder)
      await database.exec(sql).finally(() => session.lock.release(holder))
    },
  }
}

function serveClient({ database, lock, notified }: Session, socket: Socket): void {
  const read = frontendReader()
  let idle = true
  /** A message of the extended protocol failed: what follows is passed over until the next Sync. */
  let failed = false
  let answeredReady = false
  let work: Promise<void> = Promise.resolve()
  const scan = backendScanner({
    A: (body) => notified(...readNotification(body)),
    E: () => {
      failed = true
    },
    Z: (body) => {
      answeredReady = true
      idle = body[0] === 'I'.charCodeAt(0)
    },
  })

  async function forward(bytes: Uint8Array): Promise<void> {
    const synchronises = bytes[0] === SYNC[0]
    if (failed && !synchronises) return
    // PGlite says that it is ready right after an error; it must not say so again at the Sync.
    await speak(bytes, failed && answeredReady)
    if (bytes[0] === QUERY || synchronises) failed = false
    if (idle && !failed) lock.release(socket)
  }

  async function speak(bytes: Uint8Array, silently: boolean): Promise<void> {
    await lock.acquire(socket)
    idle = false
    answeredReady = false
    await database.execProtocolRawStream(bytes, {
      onRawData: (data) => {
        scan(data)
        if (socket.writable && !silently) socket.write(data.slice())
      },
    })
  }

  /** A client that went away in the middle leaves the session as the next one expects it. */
  async function cleanUp(): Promise<void> {
    if (!lock.isHeldBy(socket)) return
    await database.execProtocolRawStream(SYNC, { onRawData: scan })
    await database.exec('rollback').catch(() => undefined)
    lock.release(socket)
  }

  socket.setNoDelay(true)
  socket.on('data', (data) => {
    for (const message of read(new Uint8Array(data.buffer, data.byteOffset, data.length))) {
      if (message.type === 'forward') work = work.then(() => forward(message.bytes))
      else if (message.type === 'encryption') socket.write(NO_ENCRYPTION)
      else socket.end()
    }
    work = work.catch(() => {
      socket.destroy()
    })
  })
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    work = work.then(cleanUp).catch(() => lock.release(socket))
  })
}
