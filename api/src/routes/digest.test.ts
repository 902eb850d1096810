import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DigestAnswer, DigestArchive } from '../contract/digest'
import { DIGEST_PARTS } from '../contract/digestParts'
import type { Problem } from '../contract/problem'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { keepLatest, lastOver } from '../digest/upkeep'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from '../rollup/fold'
import { queryString, testApp } from './testApp'
import { plainDigest, plainWeekday } from './testDigest'
import { BELONGS, listedAppeals, saidOf } from './testDigestLists'

const STATUSES = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const
const DAYS = 70
const APPEALS = 900
const HOUR = 3_600_000

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

const appeals = fc
  .record({
    source: fc.constantFrom('portal', 'hotline'),
    kind: fc.constantFrom('problem', 'problem', 'suggestion', 'incident'),
    status: fc.constantFrom(...STATUSES),
    topic: fc.option(fc.constantFrom('roads', 'roads.holes', 'roads.holes.yard', 'roads.snow', 'waste')),
    municipality: fc.option(fc.constantFrom('east', 'west')),
    executor: fc.option(fc.constantFrom('Администрация района', 'Комитет', 'Кто-то')),
    address: fc.option(fc.constantFrom('Лесная, 1', 'Мира, 2', 'east')),
    created: fc.integer({ min: 1, max: 24 * DAYS }),
    due: fc.option(fc.integer({ min: -100, max: 200 })),
    closed: fc.option(fc.integer({ min: 1, max: 200 })),
  })
  .map(({ created, due, closed, ...rest }) => ({
    ...rest,
    precision: 'settlement',
    createdAt: hoursAgo(created),
    dueAt: due === null ? null : hoursAgo(created - due),
    closedAt: rest.status === 'closed' && closed !== null ? hoursAgo(Math.max(0, created - closed)) : null,
  }))

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await database.sql`
    insert into word_rule (field, matching, word, value, position, origin) values
      ('executor', 'prefix', 'администрация', 'municipal', 1, 'pack'), ('executor', 'prefix', 'комитет', 'regional', 2, 'pack'),
      ('executor', 'exact', '', 'nobody', 3, 'pack')`
  const items = fc
    .sample(appeals, { seed: 11, numRuns: APPEALS })
    .map((item, index) => ({ ...item, externalId: `${index}` }))
  expect(await ingestAppeals(database.sql, items.slice(0, 600))).toMatchObject({ created: 600 })
  await foldRollups(database.sql)
  // The rest stays in the tail.
  expect(await ingestAppeals(database.sql, items.slice(600))).toMatchObject({ created: 300 })
  api = await testApp(database)
})
afterAll(async () => {
  await api.close()
  await database.close()
})

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR).toISOString()
}

function today(shift = 0): string {
  const local = new Date(Date.now() + 3 * HOUR + shift * 24 * HOUR)
  return local.toISOString().slice(0, 10)
}

function monday(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return new Date(Date.parse(day) - weekday * 24 * HOUR).toISOString().slice(0, 10)
}

function digest(query: Record<string, string | undefined>, path = '') {
  return api.ask<DigestAnswer>(`/api/digest${path}?${queryString(query)}`)
}

test('every figure is what plain SQL counts, of any day and week, of the region and of a municipality', async () => {
  const wanted = fc.record({
    unit: fc.constantFrom('day' as const, 'week' as const),
    ago: fc.integer({ min: 0, max: DAYS - 1 }),
    municipality: fc.constantFrom(undefined, 'east', 'west'),
  })
  await fc.assert(
    fc.asyncProperty(wanted, async ({ unit, ago, municipality }) => {
      const first = unit === 'day' ? today(-ago) : monday(today(-ago))
      const { body, status } = await digest({ [unit]: first, municipality }, '/now')
      expect(status).toBe(200)
      const { emergencies, ...figures } = body.figures
      expect(emergencies.topics.reduce((most, { count }) => Math.max(most, count), 0)).toBeLessThanOrEqual(
        figures.kinds.incident.count,
      )
      expect(figures).toEqual(await plainDigest(database.sql, body.period, municipality ?? null))
    }),
    { numRuns: 60, seed: 5 },
  )
})

test('a change of a day is judged by the same day of four weeks, which plain SQL counts, and none that is usual is listed', async () => {
  const judged = []
  for (const municipality of [undefined, 'east', 'west'])
    for (let ago = 1; ago < DAYS - 28; ago++) {
      const { period, statements } = (await digest({ day: today(-ago), municipality }, '/now')).body
      for (const one of statements) {
        if (one.code !== 'topicChanged' && one.code !== 'municipalityChanged') continue
        expect(one.weekday).toBe(await plainWeekday(database.sql, period, one, municipality ?? null))
        if (one.weekday != null) judged.push(Math.abs(one.count - one.weekday / 4))
      }
    }
  expect(judged.length).toBeGreaterThan(10)
  expect(Math.min(...judged)).toBeGreaterThanOrEqual(3)
})

test('a figure that the map has no filter for lists exactly the appeals that it counts', async () => {
  const digests = [{ day: today(-4) }, { week: monday(today(-14)) }, { week: monday(today(-21)), municipality: 'east' }]
  const found = new Set<string>()
  for (const query of digests) {
    const said = saidOf((await digest(query, '/now')).body)
    for (const part of DIGEST_PARTS) {
      const listed = await listedAppeals(api, query, part)
      expect([part, new Set(listed.appeals.map(({ id }) => id)).size]).toEqual([part, said[part]])
      expect(new Set(listed.said)).toEqual(new Set([said[part]]))
      expect(listed.appeals.filter((appeal) => !(BELONGS[part]?.(appeal) ?? true))).toEqual([])
      expect(
        listed.appeals.filter(({ municipality }) => (query.municipality ?? municipality) !== municipality),
      ).toEqual([])
      if (said[part] > 7) found.add(part)
    }
  }
  // Otherwise nothing has been turned over.
  expect(found.size).toBeGreaterThan(6)
})

test('a digest is kept as it was composed first, whatever becomes known later, and now tells what has changed', async () => {
  const day = today(-3)
  const before = await digest({ day })
  expect(before.body.state).toBe('kept')
  await ingestAppeals(database.sql, [
    { source: 'portal', externalId: 'late', createdAt: `${day}T09:00:00Z`, topic: 'waste', municipality: 'east' },
  ])
  const after = await digest({ day })
  expect(after.body).toEqual(before.body)
  const now = await digest({ day }, '/now')
  expect(now.body.state).toBe('open')
  expect(now.body.figures.total.count).toBe(before.body.figures.total.count + 1)
  expect(now.body.version).toBeGreaterThan(before.body.version)
  const archive = await api.ask<DigestArchive>('/api/digest/archive?unit=day')
  expect(archive.body.digests.find(({ from }) => from === day)).toEqual({
    from: day,
    total: before.body.figures.total.count,
    composedAt: before.body.composedAt,
  })
})

test('two who ask at once are told the same', async () => {
  const day = today(-5)
  const answers = await Promise.all([digest({ day }), digest({ day }), digest({ day })])
  expect(new Set(answers.map(({ body }) => body.composedAt)).size).toBe(1)
  expect(answers[0]?.body.state).toBe('kept')
})

test('what is not over, has no appeals yet, or may still be coming in is not kept', async () => {
  expect((await digest({ day: today() })).body).toMatchObject({
    state: 'open',
    period: { finished: false, usual: null },
  })
  const empty = await digest({ day: today(-400) })
  expect(empty.body).toMatchObject({ state: 'open', figures: { total: { count: 0 } } })
  expect(empty.body.statements[0]).toEqual({ code: 'nothing' })
  const day = today(-8)
  await database.sql`
    insert into import (begun_by, file_name, file_bytes, file_hash, profile) values ('test', 'file', 1, '\\x00', 'test')`
  expect((await digest({ day })).body.state).toBe('open')
  await database.sql`update import set state = 'done' where file_name = 'file'`
  expect((await digest({ day })).body.state).toBe('kept')
})

test('critical topics are there also at zero', async () => {
  const { body } = await digest({ day: today(-400) })
  expect(body.figures.critical).toEqual([{ code: 'waste', count: 0, previous: null, usual: null, subtopics: [] }])
})

test.each([
  ['', 400, 'day'],
  ['day=2026-13-01', 400, 'day'],
  ['day=2026-01-01&week=2026-01-05', 400, 'day'],
  ['week=2026-01-06', 400, 'week'],
  ['day=9999-01-01', 400, 'day'],
  ['week=9998-12-28', 400, 'week'],
  ['day=2026-01-01&municipality=nowhere', 400, 'municipality'],
  ['day=2026-01-01&municipality=none', 400, 'municipality'],
])('GET /api/digest?%s answers %i and names the field', async (query, status, field) => {
  for (const path of ['', '/now']) {
    const { status: answered, body } = await api.ask<Problem>(`/api/digest${path}?${query}`)
    expect(answered).toBe(status)
    expect(body.errors?.map(({ field: name }) => name)).toContain(field)
  }
})

test.each([
  ['part=late', 'day'],
  ['day=2026-01-01', 'part'],
  ['day=2026-01-01&part=everything', 'part'],
  ['day=9999-01-01&part=late', 'day'],
  ['day=2026-01-01&part=late&municipality=nowhere', 'municipality'],
  ['day=2026-01-01&part=late&cursor=mine', 'cursor'],
  ['day=2026-01-01&part=late&limit=0', 'limit'],
])('GET /api/digest/appeals?%s answers 400 and names the field', async (query, field) => {
  const { status, body } = await api.ask<Problem>(`/api/digest/appeals?${query}`)
  expect(status).toBe(400)
  expect(body.errors?.map(({ field: name }) => name)).toContain(field)
})

test('in the morning the digests of all places are kept, and not before', async () => {
  await database.sql`delete from digest`
  expect(await keepLatest(database.sql, 5)).toBe(0)
  const kept = await keepLatest(database.sql, 6)
  const rows = await database.sql<{ count: number }[]>`select count(*)::int as count from digest`
  expect(kept).toBe(rows[0]?.count)
  expect(kept).toBeGreaterThan(0)
  expect(lastOver('2026-11-23')).toEqual([
    { unit: 'day', first: '2026-11-22' },
    { unit: 'week', first: '2026-11-16' },
  ])
  expect(lastOver('2026-11-24')).toEqual([{ unit: 'day', first: '2026-11-23' }])
})

test('what the data cannot say is not zero', async () => {
  await database.sql`truncate appeal, status_event, digest`
  const only = { source: 'portal', externalId: '1', createdAt: hoursAgo(48), dueAt: null, topic: 'waste' }
  await ingestAppeals(database.sql, [only])
  const { body } = await digest({ day: today(-2) })
  expect(body.figures).toMatchObject({ total: { count: 1, previous: null }, promises: { due: null, closed: null } })
  expect(body.statements.map(({ code }) => code)).toContain('noClosings')
})
