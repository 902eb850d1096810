import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { testImports } from '../imports/testWorld'
import { createHub, type Hub } from '../live/hub'
import { LOCK, slowApp } from './testSlowApp'

/** Equal questions are asked in equal codings. */
const CODING = { 'Accept-Encoding': 'br' }

let database: Database
let hub: Hub
let world: Awaited<ReturnType<typeof testImports>>
let app: ReturnType<typeof slowApp>['app']
let seen: ReturnType<typeof slowApp>['seen']
let address: string
let close: () => void

beforeAll(async () => {
  database = await testDatabase()
  hub = await createHub(database)
  world = await testImports(database.sql)
  const made = slowApp({ database, hub, imports: world.imports, regionFolder: '/nonexistent' })
  app = made.app
  seen = made.seen
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => server.close()
})
afterAll(async () => {
  close()
  hub.close()
  await world.close()
  await database.close()
})

/** Holds the lock that the slow question waits for, until the work is done. */
function holding(work: () => Promise<void>): Promise<void> {
  return database.sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${LOCK})`
    await work()
  })
}

async function waiting(): Promise<number> {
  const rows = await database.aside`
    select 1 from pg_locks where locktype = 'advisory' and objid = ${LOCK} and not granted`
  return rows.length
}

async function until(state: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await state())) await new Promise((resolve) => setImmediate(resolve))
}

if (inject('embedded')) {
  test('what waits for the embedded database is not begun once its client has gone', async () => {
    const before = seen.begun
    const leaving = new AbortController()
    let left: Promise<unknown> | undefined
    await database.sql.begin(async (transaction) => {
      await transaction`select 1`
      left = fetch(`${address}/slow`, { headers: CODING, signal: leaving.signal }).catch(() => 'left')
      const asked = app.request('/slow?as=well', { signal: leaving.signal })
      leaving.abort()
      left = Promise.all([left, asked])
      await transaction`select 1`
    })
    expect(await left).toEqual(['left', expect.objectContaining({ status: 499 })])
    expect((await app.request('/quick')).status).toBe(200)
    expect(seen.begun).toBe(before)
  })
} else {
  test('the statement of a client that went away is stopped in the database', async () => {
    seen.endings = []
    const leaving = new AbortController()
    await holding(async () => {
      const left = fetch(`${address}/slow`, { headers: CODING, signal: leaving.signal }).catch(() => 'left')
      await until(async () => (await waiting()) === 1)
      leaving.abort()
      expect(await left).toBe('left')
      await until(async () => (await waiting()) === 0)
      await until(() => seen.endings.length === 1)
    })
    expect(seen.endings).toEqual(['canceling statement due to user request'])
    expect(seen.logged).toEqual([])
  })

  test('it goes on while anybody waits, and they get its answer', async () => {
    seen.endings = []
    const leaving = new AbortController()
    let staying: Promise<Response>[] = []
    const before = seen.begun
    await holding(async () => {
      const left = fetch(`${address}/slow`, { headers: CODING, signal: leaving.signal }).catch(() => 'left')
      await until(async () => (await waiting()) === 1)
      staying = Array.from({ length: 5 }, () => Promise.resolve(app.request('/slow', { headers: CODING })))
      const quick = await app.request('/quick')
      expect(quick.status).toBe(200)
      leaving.abort()
      expect(await left).toBe('left')
      expect(await waiting()).toBe(1)
    })
    const answers = await Promise.all(staying)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(answers.map(({ headers }) => headers.get('Cache-Status'))).toContain('ochag; fwd=miss; collapsed')
    expect([seen.begun - before, seen.endings]).toEqual([1, []])
  })
}

test('leaving at any moment stops nobody else', async () => {
  seen.logged = []
  await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const leaving = new AbortController()
      const asked = app.request(`/quick?leaving=${index}`, { signal: leaving.signal })
      const staying = app.request(`/quick?staying=${index}`)
      for (let turn = 0; turn < index % 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      leaving.abort()
      expect([200, 499]).toContain((await asked).status)
      expect(await (await staying).json()).toEqual([{ step: 0 }, { step: 1 }, { step: 2 }])
    }),
  )
  expect(seen.logged).toEqual([])
})
