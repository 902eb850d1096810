import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Change } from '../contract/live'
import { connect, type Database } from '../db/connect'
import { migrate } from '../db/migrate'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { announceReset } from '../queries/announceChange'
import { loadTestRegion } from '../region/testRegion'
import { testApp } from '../routes/testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ochag-live-'))
  database = inject('embedded') ? await connect({ dataDirectory: directory }) : await testDatabase()
  await migrate(database.sql)
  await loadTestRegion(database.sql)
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
  await rm(directory, { recursive: true, force: true })
})

let serial = 0
async function add(status = 'new', externalId = `L-${++serial}`): Promise<string> {
  await ingestAppeals(database.sql, [
    { source: 'portal', externalId, status, topic: 'waste', createdAt: '2026-03-01T12:00:00Z', point: [30.5, 60.5] },
  ])
  return externalId
}

async function version(): Promise<number> {
  return Number((await api.app.request('/api/region')).headers.get('Data-Version'))
}

/** Opens the stream and hands out its changes one by one. */
async function listen(query = '', headers: Record<string, string> = {}) {
  const response = await api.app.request(`/api/live${query}`, { headers })
  expect(response.headers.get('Content-Type')).toContain('text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    async next(): Promise<Change> {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const event = text.slice(0, end)
          text = text.slice(end + 2)
          if (event.includes('event: change')) return JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '')
        } else text += (await reader?.read())?.value ?? ''
      }
    },
    close: () => reader?.cancel(),
  }
}

test('an appeal is heard with its cell, municipality, topic and how much', async () => {
  const stream = await listen()
  await add()
  const change = await stream.next()
  expect(change).toMatchObject({ reset: false, version: await version() })
  expect(change.deltas).toEqual([
    {
      cell: expect.stringMatching(/^8c/),
      municipality: 'west',
      topic: 'waste',
      source: 'portal',
      status: 'new',
      kind: 'problem',
      day: '2026-03-01',
      count: 1,
    },
  ])
  await stream.close()
})

/** Versions heard up to the last one; each event begins where the one before ended. */
async function versionsUntil(stream: Awaited<ReturnType<typeof listen>>, known: number, last: number) {
  const versions: number[] = []
  for (let at = known; at !== last; ) {
    const { version, after, deltas } = await stream.next()
    expect(after).toBe(at)
    versions.push(...new Set(deltas.map((delta) => delta.version ?? version)))
    at = version
  }
  return versions
}

test('who was away hears everything missed, once and in order', async () => {
  const before = await version()
  for (let count = 0; count < 30; count += 1) await add()
  for (const stream of [await listen(`?since=${before}`), await listen('', { 'Last-Event-ID': String(before) })]) {
    await add()
    const last = await version()
    const versions = await versionsUntil(stream, before, last)
    expect(versions).toEqual(Array.from({ length: last - before }, (_, index) => before + 1 + index))
    await stream.close()
  }
})

test('many writers at once: every change is heard exactly once, in commit order', async () => {
  const before = await version()
  const stream = await listen(`?since=${before}`)
  await Promise.all(Array.from({ length: 40 }, () => add()))
  const last = await version()
  const versions = await versionsUntil(stream, before, last)
  expect(versions).toEqual(Array.from({ length: 40 }, (_, index) => before + 1 + index))
  await stream.close()
})

test('a status change takes from one and gives to the other', async () => {
  const externalId = await add()
  const stream = await listen()
  await add('closed', externalId)
  expect((await stream.next()).deltas.map(({ status, count }) => [status, count])).toEqual([
    ['new', -1],
    ['closed', 1],
  ])
  await stream.close()
})

test('too wide a change, or a version never given out, tells to ask again', async () => {
  const stream = await listen()
  await database.sql.begin(announceReset)
  expect(await stream.next()).toMatchObject({ reset: true, deltas: [] })
  await stream.close()
  const stranger = await listen('?since=999999999')
  expect(await stranger.next()).toMatchObject({ reset: true, version: await version() })
  await stranger.close()
})

test('a version whose changes are forgotten tells to ask again', async () => {
  await add()
  await add()
  await database.sql`delete from change where id < (select max(id) from change)`
  const stream = await listen('?since=1')
  expect(await stream.next()).toMatchObject({ reset: true, version: await version() })
  await stream.close()
})

test('one listener too many is told when to come back; a quiet one hears signs of life', async () => {
  const small = await testApp(database, { mostListeners: 1, beatMilliseconds: 1 })
  const first = await small.app.request('/api/live')
  const reader = first.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: beat')
  const refused = await small.app.request('/api/live')
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '10'])
  expect(await refused.json()).toMatchObject({ code: 'listeners' })
  await reader?.cancel()
  const next = await small.app.request('/api/live')
  expect(next.status).toBe(200)
  await next.body?.cancel()
  small.close()
})
