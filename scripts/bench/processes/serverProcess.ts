import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database } from '@ochag/api/db/connect'
import { type RunningServer, startServer } from '@ochag/api/server'
import { pino } from 'pino'
import { answerParent } from './childProcess'
import type { ServerReply, ServerRequest } from './startServerProcess'

let running: { server: RunningServer; database: Database; dataDirectory: string } | undefined

/** The product's own server in a process of its own, as an operator runs it. */
answerParent(async (request: ServerRequest): Promise<ServerReply> => {
  if (request.type === 'start') return { type: 'started', url: await start(request) }
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return { type: 'memory', rss, heapUsed }
})

async function start({ url, regionFolder, port }: Extract<ServerRequest, { type: 'start' }>): Promise<string> {
  const database = await connect({ url, dataDirectory: '' })
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'error' })
  const dataDirectory = await mkdtemp(join(tmpdir(), 'bench-served-'))
  const server = await startServer({ database, regionFolder, dataDirectory, host: '127.0.0.1', port, logger })
  running = { server, database, dataDirectory }
  return server.url
}

process.on('SIGTERM', async () => {
  await running?.server.close()
  await running?.database.close()
  if (running) await rm(running.dataDirectory, { recursive: true, force: true })
  process.exit(0)
})
