import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change, Delta } from '../contract/live'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { announceChange } from '../queries/announceChange'
import { testApp } from '../routes/testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>
let server: ReturnType<typeof serve>
let address: string
let heard: () => void = () => undefined

beforeAll(async () => {
  database = await testDatabase()
  const told = {
    ...database,
    listen: async (_: string, listener: (payload: string) => void, connected: () => void) => {
      heard = () => listener('')
      connected()
    },
  }
  api = await testApp(told, { windowMilliseconds: 0 })
  server = serve({ fetch: api.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  api.close()
  server.close()
  await database.close()
})

const WIDE: Delta[] = Array.from({ length: 450 }, (_, index) => ({
  cell: `8c${index.toString(16).padStart(13, '0')}`,
  municipality: null,
  topic: null,
  source: 'portal',
  status: 'new',
  kind: 'problem',
  day: '2026-03-01',
  count: 1,
}))

async function write(): Promise<number> {
  const version = await database.sql.begin((sql) => announceChange(sql, WIDE))
  heard()
  return version
}

function open(): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${address}/api/live`, { agent: false }, resolve).on('error', reject)
  })
}

async function* changes(response: IncomingMessage): AsyncGenerator<Change> {
  let text = ''
  for await (const piece of response.setEncoding('utf8')) {
    text += piece
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end)
      text = text.slice(end + 2)
      if (event.includes('event: change')) yield JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '')
    }
  }
}

test('a socket that does not drain holds up nobody; its listener is told to ask again and then goes on', async () => {
  const [stuck, quick] = [await open(), await open()]
  let last = 0
  // More than any socket buffer and the queue hold, each write heard by the quick one before the next.
  const following = changes(quick)
  for (let count = 0; count < 160; count += 1) {
    last = await write()
    for (let at = 0; at < last; ) at = (await following.next()).value.version
  }
  let sawReset = false
  for await (const { version, reset } of changes(stuck)) {
    sawReset ||= reset
    if (version === last) break
  }
  expect(sawReset).toBe(true)
})
