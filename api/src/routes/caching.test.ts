import { afterAll, beforeAll, expect, test } from 'vitest'
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
  await add('first')
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
})

function add(externalId: string) {
  return ingestAppeals(database.sql, [
    { source: 'portal', externalId, createdAt: '2026-03-01T12:00:00Z', point: [30.5, 60.5] },
  ])
}

/** Of what no appeal changes. */
const STILL = ['/api/region', '/api/boundaries', '/api/settlements', '/api/appeals/1', '/api/totals?source=hotline']

const MOVING = [
  '/api/hexagons?bbox=30,60,31,61&resolution=5',
  '/api/hexagons/tiles/81113ffffffffff?resolution=5',
  '/api/totals',
  '/api/breakdown',
  '/api/municipalities',
  '/api/matrix',
  '/api/series',
  '/api/topics',
  '/api/sources',
  '/api/appeals',
]

test.each([...MOVING, ...STILL])('%s: unchanged is a 304, changed is not', async (path) => {
  const first = await api.ask(path)
  expect(first.status).toBe(200)
  const tag = first.headers.get('ETag') ?? ''
  expect(tag).not.toBe('')
  const again = await api.ask(path, { headers: { 'If-None-Match': tag } })
  expect([again.status, again.body, again.headers.get('ETag')]).toEqual([304, null, tag])
  await add(path)
  const changed = await api.ask(path, { headers: { 'If-None-Match': tag } })
  expect(changed.status).toBe(STILL.includes(path) ? 304 : 200)
  expect(Number(changed.headers.get('Data-Version'))).toBe(Number(first.headers.get('Data-Version')) + 1)
})

test('data written elsewhere do not send an unchanged answer again', async () => {
  const path = '/api/hexagons/tiles/81113ffffffffff?resolution=5&source=hotline'
  const first = await api.ask(path)
  const tag = first.headers.get('ETag') ?? ''
  await add('elsewhere')
  const later = await api.ask(path, { headers: { 'If-None-Match': tag } })
  expect(later.status).toBe(304)
  expect(later.headers.get('ETag')).not.toBe(tag)
  expect((await api.ask(path, { headers: { 'If-None-Match': later.headers.get('ETag') ?? '' } })).status).toBe(304)
})

test('answers are compressed', async () => {
  const response = await api.app.request('/openapi.json', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.headers.get('Content-Encoding')).toBe('gzip')
})

test('every answer carries the security headers', async () => {
  for (const path of ['/api/topics', '/docs', '/nothing']) {
    const { headers } = await api.app.request(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
  }
})

test('the description is OpenAPI 3.1 and names every path with its problem answer', async () => {
  const { body } = await api.ask<{ openapi: string; paths: Record<string, Record<string, { responses: object }>> }>(
    '/openapi.json',
  )
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths).sort()).toEqual([
    '/api/appeals',
    '/api/appeals/{id}',
    '/api/appeals/{id}/place',
    '/api/backlog',
    '/api/basemap/{layer}',
    '/api/boundaries',
    '/api/breakdown',
    '/api/digest',
    '/api/digest/appeals',
    '/api/digest/archive',
    '/api/digest/now',
    '/api/doubts',
    '/api/figures',
    '/api/hexagons',
    '/api/hexagons/tiles/{tile}',
    '/api/hexagons/{cell}',
    '/api/import-profiles',
    '/api/import-profiles/{name}',
    '/api/imports',
    '/api/imports/{id}',
    '/api/imports/{id}/appeals',
    '/api/imports/{id}/cancel',
    '/api/imports/{id}/rejections.xlsx',
    '/api/imports/{id}/resume',
    '/api/imports/{id}/undo',
    '/api/live',
    '/api/matrix',
    '/api/measures',
    '/api/metrics',
    '/api/municipalities',
    '/api/region',
    '/api/responsibility',
    '/api/search',
    '/api/series',
    '/api/settlements',
    '/api/source-health',
    '/api/sources',
    '/api/standing',
    '/api/topic-words',
    '/api/topic-words/{id}',
    '/api/topics',
    '/api/totals',
    '/api/uploads',
    '/api/uploads/{id}',
    '/api/uploads/{id}/report',
    '/api/word-rules',
    '/api/word-rules/{id}',
    '/healthz',
    '/readyz',
  ])
  for (const operations of Object.values(body.paths))
    for (const { responses } of Object.values(operations))
      expect(Object.keys(responses)).toEqual([expect.stringMatching(/^20[0-4]$/), 'default'])
})

test('the reference page loads nothing from elsewhere', async () => {
  const page = await (await api.app.request('/docs')).text()
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) {
    expect(address).toMatch(/^\/docs\//)
    expect((await api.app.request(address)).status).toBe(200)
  }
})

test('health tells alive and ready', async () => {
  expect(await api.ask('/healthz')).toMatchObject({ status: 200, body: { status: 'alive' } })
  expect(await api.ask('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } })
})
