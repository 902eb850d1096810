import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Problem } from '../contract/problem'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { countTotals } from '../queries/countTotals'
import { getBreakdown } from '../queries/getBreakdown'
import { getRegion } from '../queries/getRegion'
import { getStanding } from '../queries/getStanding'
import { listHexagons } from '../queries/listHexagons'
import { listMatrix } from '../queries/listMatrix'
import { listSources } from '../queries/listSources'
import { listTopics } from '../queries/listTopics'
import { replaceBoundaries } from '../region/replaceBoundaries'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from '../rollup/fold'
import { recount } from '../rollup/recount'
import { testApp } from '../routes/testApp'
import { archiveAppeals } from './archiveAppeals'
import type { Line, Manifest } from './archiveFolder'
import { openArchive } from './openArchive'

const BEFORE = '2024-01-01'
const COUNT = 120
const FINISHED = ['closed', 'rejected']

let database: Database
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-archive-'))
  await database.sql`truncate appeal, status_event, change`
  await ingestAppeals(
    database.sql,
    Array.from({ length: COUNT }, (_, index) => item(index)),
  )
  return () => rm(folder, { recursive: true })
})
afterAll(() => database.close())

/** Appeals of the years 2022 to 2024: every fourth of them open, the others finished within four weeks. */
function item(index: number) {
  const created = Date.UTC(2022, 0, 5 + index * 9)
  const status = ['closed', 'new', 'rejected', 'closed'][index % 4] ?? 'new'
  return {
    source: index % 5 === 0 ? 'hotline' : 'portal',
    externalId: String(index),
    topic: ['roads.holes', 'waste', null][index % 3],
    status,
    createdAt: new Date(created).toISOString(),
    takenAt: new Date(created + 86_400_000).toISOString(),
    closedAt: status === 'closed' ? new Date(created + 28 * 86_400_000).toISOString() : null,
    point: index % 7 === 0 ? null : [30.2 + (index % 10) / 6, 60.5],
    municipality: 'west',
    address: `Lane ${index % 11}`,
  }
}

async function archive(options: { batch?: number; progress?: () => void } = {}, before = BEFORE) {
  const manifest = await openArchive(database.sql, before, folder)
  return archiveAppeals(database.sql, { before, folder, manifest, ...options })
}

async function linesOf({ parts }: Manifest): Promise<(Line & { externalId: string; createdAt: string })[]> {
  const contents = await Promise.all(parts.map(({ file }) => readFile(join(folder, file))))
  return contents.flatMap((content) =>
    gunzipSync(content)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
}

/** Every question over all time, over archived years and over archived months. */
function answers() {
  const filters = [
    {},
    { from: '2022-01-01', to: '2023-01-01' },
    { from: '2022-03-01', to: '2024-05-01', status: ['closed' as const] },
  ]
  return Promise.all(
    filters.map(async (filter) => [
      await countTotals(database.sql, filter),
      await listTopics(database.sql, filter),
      await listSources(database.sql, filter),
      await listMatrix(database.sql, filter),
      await listHexagons(database.sql, { ...filter, bbox: [29, 59, 33, 62], resolution: 6 }),
    ]),
  )
}

async function details() {
  return [
    await getBreakdown(database.sql, {}),
    await getBreakdown(database.sql, { from: '2022-01-01', to: '2023-01-01' }),
    await getStanding(database.sql, { on: '2023-03-01' }),
    await getStanding(database.sql, { on: '2024-02-01' }),
    (await getRegion(database.sql))?.firstDay,
  ]
}

async function stored(): Promise<string[]> {
  const rows = await database.sql<{ external_id: string }[]>`select external_id from appeal order by id`
  return rows.map((row) => row.external_id)
}

test('every whole month and year is counted as before, and the check finds nothing', async () => {
  const before = [await answers(), await details()]
  const manifest = await archive()
  expect((await stored()).length).toBeLessThan(COUNT - 50)
  expect([await answers(), await details()]).toEqual(before)
  await foldRollups(database.sql)
  expect([await answers(), await details()]).toEqual(before)
  expect(await recount(database.sql, { repair: true })).toEqual([])
  expect([await answers(), await details()]).toEqual(before)
  expect(manifest.region).toBe('test')
  expect((await database.sql`select reset from change order by id desc limit 1`)[0]).toEqual({ reset: true })
})

test('only what is finished goes, with its history, and each exactly once', async () => {
  const events = await database.sql`select from status_event`
  const manifest = await archive({ batch: 7 })
  const lines = await linesOf(manifest)
  const kept = await stored()
  expect([...lines.map(({ externalId }) => externalId), ...kept].map(Number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: COUNT }, (_, index) => index),
  )
  expect(
    lines.every((line) => line.createdAt < '2024' && FINISHED.includes(item(Number(line.externalId)).status)),
  ).toBe(true)
  expect(manifest.parts.reduce((sum, part) => sum + part.appeals, 0)).toBe(lines.length)
  const archivedEvents = lines.reduce((sum, line) => sum + line.events.length, 0)
  expect(manifest.parts.reduce((sum, part) => sum + part.events, 0)).toBe(archivedEvents)
  expect(await database.sql`select from status_event`).toHaveLength(events.length - archivedEvents)
  expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest)
})

test('an appeal that was worked on after the day stays until a later year is archived', async () => {
  const late = { ...item(77), status: 'closed', closedAt: '2024-01-03T00:00:00Z' }
  expect(late.createdAt < '2024').toBe(true)
  await ingestAppeals(database.sql, [late])
  await archive()
  expect(await stored()).toContain('77')
  expect(await recount(database.sql, { repair: false })).toEqual([])
  await archive({}, '2025-01-01')
  expect(await stored()).not.toContain('77')
  expect(await recount(database.sql, { repair: false })).toEqual([])
})

test('a kept appeal can still be changed; what may be archived is refused by its day', async () => {
  await archive()
  const { items } = await ingestAppeals(database.sql, [
    { ...item(0), status: 'returned' },
    { ...item(1), status: 'in_progress' },
    { ...item(1), externalId: 'late' },
    { ...item(1), externalId: 'now', createdAt: '2024-01-01T00:00:00+03:00' },
  ])
  expect(items.map(({ result }) => result)).toEqual(['rejected', 'updated', 'rejected', 'created'])
  expect(items[0]?.errors).toEqual([
    { field: 'createdAt', reason: expect.stringMatching(/^archived.* before 2024-01-01/) },
  ])
  expect(await recount(database.sql, { repair: false })).toEqual([])
})

test('a question that needs archived appeals is refused with the reason', async () => {
  await archive()
  const api = await testApp(database)
  const { status, body } = await api.ask<Problem>(
    '/api/breakdown?from=2023-02-13&to=2024-03-01&source=portal&topic=waste',
  )
  expect([status, body.code]).toEqual([422, 'archived'])
  expect(body.detail).toMatch(/before 2024-01-01 are archived/)
  expect((await api.ask('/api/breakdown?from=2024-02-13&to=2024-03-01&source=portal&topic=waste')).status).toBe(200)
  expect((await api.ask('/api/topics?from=2023-02-01&to=2024-03-01&source=portal')).status).toBe(200)
  api.close()
})

test('stopped after any part, it goes on: nothing is lost and nothing is counted twice', async () => {
  const before = await answers()
  const whole = COUNT - (await finishedBefore()).length
  for (const stop of [1, 2]) {
    let parts = 0
    const stopped = archive({
      batch: 9,
      progress: () => {
        parts += 1
        if (parts === stop) throw new Error('killed')
      },
    })
    await expect(stopped).rejects.toThrow('killed')
    expect(await answers()).toEqual(before)
    expect(await recount(database.sql, { repair: false })).toEqual([])
  }
  const lines = await linesOf(await archive({ batch: 9 }))
  expect(await stored()).toHaveLength(whole)
  expect(new Set(lines.map(({ externalId }) => externalId)).size).toBe(lines.length)
  expect(lines.length + whole).toBe(COUNT)
})

async function finishedBefore() {
  return database.sql`select id from appeal where day < ${BEFORE}::date and status in ('closed', 'rejected') and not exists (
    select from status_event where appeal_id = appeal.id and (at at time zone 'Europe/Moscow')::date >= ${BEFORE}::date)`
}

test('a part whose transaction never ended is taken away, one that did end is entered', async () => {
  const manifest = await archive({ batch: 9 })
  const [first, second] = manifest.parts
  const lost = { ...manifest, parts: manifest.parts.slice(1) }
  const found = await archiveAppeals(database.sql, { before: BEFORE, folder, manifest: lost })
  expect(found.parts).toHaveLength(manifest.parts.length)
  expect(found.parts).toContainEqual(first)
  const [back] = await linesOf({ region: 'test', parts: second ? [second] : [] })
  await database.sql`
    insert into appeal (id, source_id, external_id, kind, status, created_at, day, precision, content_hash)
    overriding system value
    select ${back?.id ?? 0}, source_id, 'back', kind, status, created_at, day, precision, content_hash
    from appeal where status = 'new' limit 1`
  const without = { ...manifest, parts: manifest.parts.filter((part) => part !== second) }
  await archiveAppeals(database.sql, { before: BEFORE, folder, manifest: without })
  expect(await readdir(folder)).not.toContain(second?.file)
})

test('names of municipalities that only archived appeals have are kept', async () => {
  await database.sql`delete from appeal where day >= ${BEFORE}::date or status not in ('closed', 'rejected')`
  await archive()
  expect(await listMatrix(database.sql, {})).toContainEqual(expect.objectContaining({ municipality: 'west' }))
  await replaceBoundaries(database.sql, [], { approximate: false })
  expect(await listMatrix(database.sql, {})).toContainEqual(expect.objectContaining({ municipality: 'west' }))
})

test.each([
  ['2024-02-01', /first of January/],
  ['2999-01-01', /still to come/],
])('%s is no day to archive by', async (before, reason) => {
  await expect(openArchive(database.sql, before, folder)).rejects.toThrow(reason)
})
