import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BatchResult } from '../contract/newAppeal'
import type { Problem } from '../contract/problem'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { storeApiKey } from '../queries/storeApiKey'
import { loadTestRegion } from '../region/testRegion'
import { hashKey } from './key'
import { testApp } from './testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await storeApiKey(database.sql, 'test', hashKey('secret'))
  api = await testApp(database)
})
beforeEach(() => database.sql`truncate appeal, status_event`)
afterAll(async () => {
  api.close()
  await database.close()
})

const APPEAL = { source: 'portal', externalId: 'A-1', createdAt: '2026-03-01T12:00:00+03:00', point: [30.5, 60.5] }

function post<Body = BatchResult>(body: unknown, headers: Record<string, string> = {}) {
  return api.ask<Body>('/api/appeals', {
    method: 'POST',
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  })
}

test('needs a known key', async () => {
  const wrong: Record<string, string>[] = [{}, { Authorization: 'Bearer wrong' }, { 'X-Api-Key': '' }]
  for (const key of wrong) {
    const { status, body } = await api.ask<Problem>('/api/appeals', { method: 'POST', headers: key, body: '{}' })
    expect([status, body.code]).toEqual([401, 'key'])
  }
  expect((await post(APPEAL, { Authorization: '', 'X-Api-Key': 'secret' })).status).toBe(200)
})

test('one appeal, handed in twice, is there once', async () => {
  expect((await post(APPEAL)).body).toMatchObject({
    created: 1,
    items: [{ result: 'created', id: expect.any(Number) }],
  })
  expect((await post(APPEAL)).body).toMatchObject({ unchanged: 1 })
  expect((await post({ ...APPEAL, status: 'closed' })).body).toMatchObject({ updated: 1 })
  expect(await database.sql`select 1 from appeal`).toHaveLength(1)
})

test('a batch stores what is right and names what is wrong', async () => {
  const { status, body } = await post([APPEAL, { ...APPEAL, externalId: '2', point: [200, 60] }, 17])
  expect(status).toBe(200)
  expect(body).toMatchObject({ created: 1, rejected: 2 })
  expect(body.items[1]).toMatchObject({ index: 1, externalId: '2', errors: [{ field: 'point.0' }] })
})

test('NDJSON is read line by line', async () => {
  const lines = [JSON.stringify(APPEAL), '', '{broken', JSON.stringify({ ...APPEAL, externalId: '2' })].join('\n')
  const { body } = await post(lines, { 'Content-Type': 'application/x-ndjson' })
  expect(body.items.map(({ result }) => result)).toEqual(['created', 'rejected', 'created'])
})

test('a single wrong appeal is a 400 that names the field', async () => {
  const { status, body } = await post<Problem>({ ...APPEAL, source: 'pigeon' })
  expect(status).toBe(400)
  expect(body.errors).toEqual([{ field: 'source', reason: 'no source has the code pigeon' }])
})

test('a batch beyond the limit, a strange content type and a body that is no JSON are refused', async () => {
  expect((await post(Array.from({ length: 1001 }, () => APPEAL))).status).toBe(413)
  expect((await post(APPEAL, { 'Content-Type': 'text/xml' })).status).toBe(415)
  expect((await post('{"source":')).status).toBe(400)
  expect((await post(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))).status).toBe(400)
})

/** A valid appeal with some fields replaced by anything at all. */
const spoiled = fc
  .dictionary(
    fc.constantFrom(
      ...Object.keys(APPEAL),
      'topic',
      'kind',
      'status',
      'text',
      'address',
      'precision',
      'closedAt',
      '__proto__',
      'extra',
    ),
    fc.oneof(
      fc.anything({ withNullPrototype: true, withUnicodeString: true }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        '9999-99-99T99:99:99Z',
        '-271821-04-20T00:00:00Z',
        1e308,
        [1e308, -1e308],
        '１',
        '',
      ),
    ),
  )
  .map((fields) => ({ ...APPEAL, ...fields }))

const bodies = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  spoiled.map(json),
  fc.array(spoiled, { maxLength: 5 }).map(json),
  fc.uint8Array({ maxLength: 200 }),
)

function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null'
}

test('thousands of malformed bodies are never a failure of ours', async () => {
  const types = fc.constantFrom(
    'application/json',
    'application/x-ndjson',
    'application/json; charset=utf-8',
    'text/plain',
    '',
  )
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(bodies, types, async (body, type) => {
      const { status } = await post(body, { 'Content-Type': type })
      seen.set(status, (seen.get(status) ?? 0) + 1)
      expect(status).toBeLessThan(500)
    }),
    { numRuns: 3000, seed: 11 },
  )
  expect([...seen.keys()].sort()).toEqual([200, 400, 415])
})
