import { mkdir } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { readOwner, takeOwnership } from './ownership'
import { DatabaseError } from './refusal'

/** A running embedded PostgreSQL in its own thread, reachable on loopback. */
export interface EmbeddedDatabase {
  port: number
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  close(): Promise<void>
}

/** Messages from the thread of the embedded database. */
export type EmbeddedMessage =
  | { type: 'ready'; port: number }
  | { type: 'listening'; channel: string }
  | { type: 'notified'; channel: string; payload: string }
  | { type: 'closed' }
  | { type: 'failed'; reason: string }

/** What the thread of the embedded database is asked to do. */
export type EmbeddedRequest = { type: 'listen'; channel: string } | { type: 'close' }

/** Port of the process that already serves this data directory, if one is alive and answers. */
export async function embeddedPort(directory: string): Promise<number | undefined> {
  const owner = await readOwner(directory)
  return owner?.port !== undefined && (await answers(owner.port)) ? owner.port : undefined
}

/**
 * Starts PostgreSQL with PostGIS inside this process, in a thread of its own so that a long query never holds up HTTP.
 * @throws DatabaseError when the directory belongs to another live process or the data cannot be opened
 */
export async function openEmbedded(directory: string): Promise<EmbeddedDatabase> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const ownership = await takeOwnership(directory)
  const thread = new URL('./embeddedThread.mjs', import.meta.url)
  const worker = new Worker(thread, { execArgv: [], workerData: { directory: join(directory, 'postgres') } })
  const listeners = new Map<string, (payload: string) => void>()
  worker.on('message', (message: EmbeddedMessage) => {
    if (message.type === 'notified') listeners.get(message.channel)?.(message.payload)
  })
  const ready = await answerOf(worker, 'ready').catch(async (error: unknown) => {
    await ownership.release()
    throw error
  })
  await ownership.publish(ready.port)
  return {
    port: ready.port,
    listen: async (channel, heard) => {
      listeners.set(channel, heard)
      worker.postMessage({ type: 'listen', channel })
      await answerOf(worker, 'listening')
    },
    close: async () => {
      worker.postMessage({ type: 'close' })
      await answerOf(worker, 'closed')
      await worker.terminate()
      await ownership.release()
    },
  }
}

function answerOf<Type extends EmbeddedMessage['type']>(
  worker: Worker,
  type: Type,
): Promise<Extract<EmbeddedMessage, { type: Type }>> {
  return new Promise((resolve, reject) => {
    function heard(message: EmbeddedMessage) {
      if (message.type === type) settle(() => resolve(message as Extract<EmbeddedMessage, { type: Type }>))
      if (message.type === 'failed')
        settle(() => reject(new DatabaseError(`the embedded database does not open: ${message.reason}`)))
    }
    function broken(error: Error) {
      settle(() => reject(new DatabaseError(`the embedded database stopped: ${error.message}`)))
    }
    function settle(finish: () => void) {
      worker.off('message', heard)
      worker.off('error', broken)
      finish()
    }
    worker.on('message', heard)
    worker.on('error', broken)
  })
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
