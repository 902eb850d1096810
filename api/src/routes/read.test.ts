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

test('the same question again is answered from memory, and never longer than it is true', async () => {
  const asked = '/api/topics?topic=waste&topic=roads&kind=problem'
  const again = '/api/topics?kind=problem&topic=roads&topic=waste&topic=roads'
  const first = await api.ask(asked)
  expect(first.headers.get('Cache-Status')).toBe('ochag; fwd=miss')
  const known = await api.ask(again)
  expect([known.headers.get('Cache-Status'), known.body]).toEqual(['ochag; hit', first.body])
  for (const name of ['ETag', 'Data-Version', 'Content-Type', 'Content-Length', 'Vary', 'Cache-Control'])
    expect(known.headers.get(name)).toBe(first.headers.get(name))
  expect(known.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'))
  await add('another')
  const changed = await api.ask(asked)
  expect(changed.headers.get('Cache-Status')).toBe('ochag; fwd=miss')
  expect(Number(changed.headers.get('Data-Version'))).toBe(Number(first.headers.get('Data-Version')) + 1)
})

test('whoever asks the same at once gets one answer, in his own coding', async () => {
  await add('at once')
  const path = '/api/municipalities?kind=problem'
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      api.app.request(path, { headers: index % 2 ? { 'Accept-Encoding': 'br' } : {} }),
    ),
  )
  const statuses = answers.map(({ headers }) => headers.get('Cache-Status'))
  expect(statuses.filter((status) => status === 'ochag; fwd=miss')).toHaveLength(2)
  const bodies = await Promise.all(answers.filter((_, index) => index % 2 === 0).map((answer) => answer.text()))
  expect(new Set(bodies).size).toBe(1)
})

test('a failure is told to all who asked, and is not kept', async () => {
  const path = '/api/topics?topic=dragons'
  for (const answers of [1, 2].map(() => [api.ask(path), api.ask(path)])) {
    const asked = await Promise.all(answers)
    expect(asked.map(({ status }) => status)).toEqual([400, 400])
    for (const { body, headers } of asked) expect(body).toMatchObject({ requestId: headers.get('X-Request-Id') })
  }
})

test('a HEAD has the headers of the answer and no body', async () => {
  const got = await api.app.request('/api/topics?kind=incident')
  const head = await api.app.request('/api/topics?kind=incident', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  for (const name of ['ETag', 'Content-Length']) expect(head.headers.get(name)).toBe(got.headers.get(name))
})
