import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../contract/problem'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { testApp } from './testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await ingestAppeals(database.sql, [
    { source: 'portal', externalId: '1', createdAt: '2026-03-01T12:00:00Z', point: [30.5, 60.5] },
  ])
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
})

test.each([
  ['/api/topics?from=yesterday', 'from'],
  ['/api/topics?from=2026-02-30', 'from'],
  ['/api/topics?from=2026-03-02&to=2026-03-02', 'to'],
  ['/api/topics?topic=dragons', 'topic'],
  ['/api/matrix?municipality=west&municipality=atlantis', 'municipality'],
  ['/api/breakdown?source=none', 'source'],
  ['/api/breakdown?status=done', 'status'],
  ['/api/breakdown?kind=joke', 'kind'],
  ['/api/sources?cell=zzz', 'cell'],
  ['/api/municipalities?located=maybe', 'located'],
  ['/api/series?bucket=hour', 'bucket'],
  ['/api/hexagons?resolution=5', 'bbox'],
  ['/api/hexagons?bbox=1,2,3&resolution=5', 'bbox'],
  ['/api/hexagons?bbox=30,61,31,60&resolution=5', 'bbox'],
  ['/api/hexagons?bbox=30,60,31,61', 'resolution'],
  ['/api/hexagons?bbox=30,60,31,61&resolution=5.5', 'resolution'],
  ['/api/hexagons/85zz0093fffffff', 'cell'],
  ['/api/hexagons/8fffffffffffff0', 'cell'],
  ['/api/appeals?limit=0', 'limit'],
  ['/api/appeals?cursor=nonsense', 'cursor'],
  ['/api/appeals/abc', 'id'],
  ['/api/live?since=-1', 'since'],
])('%s is a 400 that names %s', async (path, field) => {
  const { status, body, headers } = await api.ask<Problem>(path)
  expect(status).toBe(400)
  expect(headers.get('Content-Type')).toBe('application/problem+json')
  expect(body.errors?.map((error) => error.field)).toContain(field)
  expect(body.requestId).toBe(headers.get('X-Request-Id'))
})

test.each([
  ['/api/hexagons?bbox=-180,-90,180,90&resolution=9', /250000 cells/],
  ['/api/hexagons?bbox=30,60,31,61&resolution=13', /<=12/],
  ['/api/appeals?limit=501', /<=500/],
  ['/api/series?from=1000-01-01&to=2026-01-01', /5000 points/],
])('%s is refused with the limit named', async (path, limit) => {
  const { status, body } = await api.ask<Problem>(path)
  expect(status).toBe(400)
  expect(body.detail).toMatch(limit)
})

test.each(['/api/appeals/999999', '/api/hexagons/8511007bfffffff', '/api/nothing', '/nothing'])(
  '%s is a 404',
  async (path) => {
    const { status, body } = await api.ask<Problem>(path)
    expect([status, body.code]).toEqual([404, 'not-found'])
  },
)

test('a failure of ours says nothing but a request id', async () => {
  await database.sql`alter table source rename to hidden`
  const { status, body } = await api.ask<Problem>('/api/sources')
  await database.sql`alter table hidden rename to source`
  expect(status).toBe(500)
  expect(Object.keys(body).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type'])
  expect(JSON.stringify(body)).not.toMatch(/source|relation/)
  expect((await api.ask('/api/sources')).status).toBe(200)
})
