import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SourceFile, TopicNode } from '../contract/pack'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { Profile } from '../ingest/profile'
import { loadTestRegion } from '../region/testRegion'
import { importPath } from './importPath'
import { tryFile } from './tryFile'

const HEADER = 'id,status,created,topic,place,lon,lat,address'
const PROFILE = Profile.parse({
  source: 'portal',
  externalId: 'id',
  status: { column: 'status', values: { open: 'new', done: 'closed' } },
  createdAt: { column: 'created', format: 'dd.MM.yyyy HH:mm' },
  topic: { columns: ['topic'] },
  municipality: { column: 'place' },
  point: { longitude: 'lon', latitude: 'lat' },
  address: 'address',
})
const VOCABULARY = {
  timeZone: 'Europe/Moscow',
  topics: TopicNode.array().parse([{ code: 'waste', name: { en: 'Waste' } }]),
  sources: SourceFile.parse([{ code: 'portal', name: { en: 'Portal' } }]),
  municipalities: [{ code: 'east', names: ['East'] }],
}

let database: Database
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ochag-import-'))
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(
  () => database.sql`truncate appeal, status_event, change, default_point, import, import_update, import_rejection`,
)
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const READING = {
  reading: { profile: 'test' },
  world: { layouts: async () => [{ name: 'test', profile: PROFILE }], vocabulary: async () => VOCABULARY },
}

async function write(rows: string[], header = HEADER): Promise<string> {
  const file = join(folder, 'rows.csv')
  await writeFile(file, [header, ...rows, ''].join('\n'))
  return file
}

async function importRows(rows: string[], header?: string) {
  const signal = new AbortController().signal
  return importPath(database.sql, await write(rows, header), { ...READING, begunBy: 'test', signal })
}

async function tryRows(rows: string[]) {
  return tryFile(database.sql, await write(rows), { ...READING, reports: join(folder, 'reports') })
}

function flagged() {
  return database.sql`
    select (select count(*)::int from default_point) as points, count(*)::int as appeals from appeal where default_point`
}

function row(id: string, changes: Partial<Record<'status' | 'created' | 'topic' | 'lon' | 'address', string>> = {}) {
  const { status = 'open', created = '01.02.2026 23:30', topic = 'Waste', lon = '30.5', address = 'Lane 1' } = changes
  return [id, status, created, topic, 'East', lon, '60.5', address].join(',')
}

function stored() {
  return database.sql<{ id: string; status: string; raw: string; topic: string | null }[]>`
    select external_id as id, status, raw_status as raw, (select code from topic where id = topic_id) as topic
    from appeal order by external_id`
}

test('every row is accounted for, and the rejected ones are listed', async () => {
  const rows = [
    row('1'),
    row('2', { status: 'lost' }),
    row('3', { created: '32.01.2026 10:00', lon: '500' }),
    'broken',
    row('4', { topic: 'Ghosts' }),
    row('5', { created: '01.01.1950 10:00' }),
  ]
  const counts = { read: 6, created: 2, updated: 0, unchanged: 0, rejected: 4 }
  const trial = await tryRows(rows)
  for (const report of [trial, await importRows(rows)]) {
    expect(report).toMatchObject(counts)
    expect(report.unknown).toContainEqual({ field: 'topic', word: '"Ghosts"', rows: 1 })
  }
  expect(await stored()).toMatchObject([
    { id: '1', status: 'new', raw: 'open', topic: 'waste' },
    { id: '4', topic: null },
  ])
  expect((await readFile(trial.rejectionFile ?? '', 'utf8')).split('\n')).toEqual([
    'line,field,reason',
    '3,"status","column status: unknown word ""lost"""',
    '4,"createdAt; point","column created: ""32.01.2026 10:00"" is not a time written as dd.MM.yyyy HH:mm; column lon: ""500"" is not a number from -180 to 180"',
    '5,"","1 fields where the header has 8"',
    '7,"createdAt","must not be before 1990-01-01T00:00:00Z"',
    '',
  ])
})

test('the same file again changes nothing; a changed row is an update', async () => {
  await importRows([row('1'), row('2')])
  expect(await importRows([row('1'), row('2')])).toMatchObject({ unchanged: 2, created: 0, updated: 0 })
  expect(await importRows([row('1', { status: 'done' }), row('2')])).toMatchObject({ unchanged: 1, updated: 1 })
})

test('of rows with the same id the last counts, so that importing again is at rest', async () => {
  const rows = [row('1'), row('2'), row('1', { status: 'done' }), row(' 1 ', { address: 'Lane 2' })]
  expect(await importRows(rows)).toMatchObject({ read: 4, created: 2, rejected: 2 })
  expect(await readFile((await tryRows(rows)).rejectionFile ?? '', 'utf8')).toContain(
    '2,"externalId","superseded by line 5, which has the same id"\n4,',
  )
  expect(await importRows(rows)).toMatchObject({ unchanged: 2, updated: 0, rejected: 2 })
})

test('a dry run tells the same and stores nothing', async () => {
  const rows = [row('1'), row('2', { status: 'lost' })]
  expect(await tryRows(rows)).toMatchObject({ read: 2, created: 1, rejected: 1 })
  expect(await stored()).toHaveLength(0)
})

test('more rows than one batch, the broken ones between them', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => (index % 100 === 99 ? 'broken' : row(String(index))))
  expect(await importRows(rows)).toMatchObject({ read: 2500, created: 2475, rejected: 25 })
  expect(await stored()).toHaveLength(2475)
})

test('a file without a mapped column is refused before anything is stored', async () => {
  await expect(importRows([row('1')], HEADER.replace('lon', 'x'))).rejects.toThrow('the file has no column lon')
  expect(await stored()).toHaveLength(0)
})

test('the coordinate for "unknown place" is found and flagged once', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => row(String(index), { address: `Lane ${index}` }))
  await importRows(rows)
  expect(await flagged()).toEqual([{ points: 1, appeals: 120 }])
  await importRows(rows)
  expect(await flagged()).toEqual([{ points: 1, appeals: 120 }])
})

test('a database that fails is one clear line', async () => {
  const closed = postgres('postgres://127.0.0.1:1/none', { max: 1 })
  await closed.end()
  const file = await write([row('1')])
  await expect(tryFile(closed, file, { ...READING, reports: folder })).rejects.toThrow(/broke off after 1 rows: ./)
})
