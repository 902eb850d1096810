import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Import, Imported, ImportList } from '../contract/imports'
import type { Problem } from '../contract/problem'
import type { SavedProfile } from '../contract/savedProfile'
import type { FileReport } from '../contract/upload'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { csv, line, lines, TEST_PROFILE } from '../imports/testWorld'
import { cellText } from '../ingest/table/cell'
import { openTable } from '../ingest/table/openTable'
import { storeApiKey } from '../queries/storeApiKey'
import { loadTestRegion } from '../region/testRegion'
import { hashKey } from './key'
import { testApp } from './testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await storeApiKey(database.sql, 'Анна', hashKey('secret'))
  api = await testApp(database, {}, { mostUploadBytes: 200_000 })
})
beforeEach(async () => {
  await api.imports.idle()
  await database.sql`truncate appeal, status_event, change, import, import_update, import_rejection, import_profile`
})
afterAll(async () => {
  await api.close()
  await database.close()
})

/** Looked at again until it holds. */
const SOON = { timeout: 60_000, interval: 20 }

function ask<Body>(method: string, path: string, body?: unknown) {
  return api.ask<Body>(path, {
    method,
    headers: { Authorization: 'Bearer secret', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

function upload<Body = FileReport>(content: string, name = 'выгрузка.csv', key = 'secret') {
  return api.ask<Body>(`/api/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/octet-stream' },
    body: content,
  })
}

async function ended(id: number): Promise<Import> {
  await expect.poll(async () => (await ask<Import>('GET', `/api/imports/${id}`)).body.state, SOON).not.toBe('running')
  return (await ask<Import>('GET', `/api/imports/${id}`)).body
}

test('only who has a key may do any of this', async () => {
  const paths = ['/api/imports', '/api/imports/1', '/api/imports/1/rejections.xlsx', '/api/import-profiles']
  for (const path of paths) expect((await api.ask(path)).status).toBe(401)
  for (const [method, path] of [
    ['POST', '/api/imports/1/undo'],
    ['POST', '/api/imports/1/cancel'],
    ['PUT', '/api/appeals/1/place'],
    ['DELETE', '/api/appeals/1/place'],
    ['PUT', '/api/import-profiles/x'],
    ['POST', '/api/uploads?name=a.csv'],
  ] as const)
    expect((await api.ask(path, { method })).status).toBe(401)
})

test('a file is dropped, looked at, imported, accounted for, and taken back', async () => {
  const rows = [...lines(120), line('П1', { text: 'Звоните +7 921 123-45-67', topic: 'Прочее' })]
  const { status, body: report } = await upload(csv(rows), '../тайна/Выгрузка за май.csv')
  expect(status).toBe(201)
  expect(report).toMatchObject({
    fileName: 'Выгрузка за май.csv',
    profile: 'test',
    sheet: null,
    headerLine: 1,
    unused: ['ФИО'],
    missing: [],
    needsDay: false,
    sameFile: [],
    failure: null,
  })
  expect(report.rows).toHaveLength(20)
  expect(report.rows[0]).toMatchObject({
    line: 2,
    result: 'created',
    source: 'portal',
    status: 'new',
    rawStatus: 'Новое',
    topic: 'roads',
    municipality: 'east',
    createdAt: '2026-03-01T09:00:00.000Z',
    text: 'Яма 1',
  })
  expect(await database.sql`select from appeal`).toHaveLength(0)
  const look = () => ask<FileReport>('GET', `/api/uploads/${report.upload}`)
  await expect.poll(async () => (await look()).body.total, SOON).toBe(121)
  expect((await look()).body.unknown).toEqual([{ field: 'topic', word: '"Прочее"', rows: 5 }])

  const begun = await ask<Import>('POST', '/api/imports', { upload: report.upload })
  expect(begun).toMatchObject({ status: 202, body: { state: 'running', begunBy: 'Анна' } })
  const { id } = begun.body
  expect(await ended(id)).toMatchObject({ state: 'done', read: 121, created: 119, rejected: 2, total: 121 })
  await expect.poll(async () => (await look()).status, SOON).toBe(404)
  expect((await upload(csv(rows))).body.sameFile).toEqual([id])
  expect((await ask<Imported>('GET', `/api/imports/${id}/appeals`)).body).toMatchObject({ appeals: 119 })
  expect((await ask<ImportList>('GET', '/api/imports')).body).toMatchObject({ imports: [{ id }], next: null })

  expect(await ask('POST', `/api/imports/${id}/undo`)).toMatchObject({
    status: 200,
    body: { state: 'undone', undoneBy: 'Анна' },
  })
  expect(await database.sql`select from appeal`).toHaveLength(0)
  const again = await ask<Problem>('POST', `/api/imports/${id}/undo`)
  expect(again).toMatchObject({
    status: 409,
    body: { code: 'state', detail: 'the import has been taken back already' },
  })
})

test('rejected rows come as a spreadsheet: their columns, then sheet, line, field and reason; never a formula', async () => {
  const rows = [
    line(1),
    line(2, { date: 'вчера', text: '=1+1' }),
    line(3, { status: 'Неведомо', text: 'тел. 8 921 123-45-67 & <b>' }),
  ]
  const { body: report } = await upload(csv(rows))
  const { id } = (await ask<Import>('POST', '/api/imports', { upload: report.upload })).body
  await ended(id)
  const response = await api.app.request(`/api/imports/${id}/rejections.xlsx`, {
    headers: { Authorization: 'Bearer secret' },
  })
  expect(response.headers.get('Content-Disposition')).toContain(`import-${id}-rejected.xlsx`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const [header, first, second] = await readSheet(bytes)
  expect(header).toEqual([
    ...['Номер', 'Дата', 'Статус', 'Тема', 'Район', 'Адрес', 'Текст'],
    ...['Лист', 'Строка', 'Поле', 'Причина'],
  ])
  expect(first?.slice(6, 10)).toEqual(['=1+1', '', '3', 'createdAt'])
  expect(second?.[6]).toMatch(/^тел\. \[phone\] & <b>$/)
  expect(second?.slice(8)).toEqual(['4', 'status', expect.stringContaining('Неведомо')])
  expect(unpacked(bytes)).not.toMatch(/<f>|Иванов|921/u)
})

/** The rows of the only sheet of a workbook, as our own reader reads them. */
async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'ochag-sheet-'))
  await writeFile(join(folder, 'sheet.xlsx'), bytes)
  const table = await openTable(join(folder, 'sheet.xlsx'))
  const rows: string[][] = []
  for await (const batch of table.sheets[0]?.rows() ?? [])
    for (const row of batch) if ('cells' in row) rows.push(row.cells.map(cellText))
  table.close()
  await rm(folder, { recursive: true })
  return rows
}

/** All texts of a workbook. */
function unpacked(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('')
}

test('refuses what is too large, without a name, or no table, and keeps nothing of it', async () => {
  expect(await upload<Problem>('x'.repeat(200_001))).toMatchObject({ status: 413, body: { code: 'limit' } })
  const nameless = await ask<Problem>('POST', '/api/uploads')
  expect(nameless).toMatchObject({ status: 400, body: { errors: [{ field: 'name' }] } })
  const { body: strange } = await upload('Как;Что\n1;2\n')
  expect(strange).toMatchObject({
    profile: null,
    headers: ['Как', 'Что'],
    samples: [['1', '2']],
    failure: expect.stringContaining('not known'),
  })
  const refused = await ask<Problem>('POST', '/api/imports', { upload: strange.upload })
  expect(refused).toMatchObject({ status: 422, body: { code: 'file', detail: expect.stringContaining('not known') } })
  expect((await ask('DELETE', `/api/uploads/${strange.upload}`)).status).toBe(204)
  expect((await ask('GET', `/api/uploads/${strange.upload}`)).status).toBe(404)
  expect((await ask('GET', '/api/uploads/..%2F..%2Fetc')).status).toBe(400)
})

test('a stream without a length is cut off at the limit', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(50_000))
    },
  })
  const { status } = await api.ask('/api/uploads?name=a.csv', {
    method: 'POST',
    headers: { Authorization: 'Bearer secret' },
    body,
    duplex: 'half',
  } as RequestInit)
  expect(status).toBe(413)
})

test('a file of no known layout is mapped by hand, the mapping saved and used again', async () => {
  const content = 'Ид;Когда;Что\n1;2026-03-01;яма\n2;2026-03-02;яма\n'
  const mapping = {
    source: 'portal',
    externalId: 'Ид',
    status: 'new',
    createdAt: { column: 'Когда', format: 'yyyy-MM-dd' },
    text: 'Что',
  }
  const { body: report } = await upload(content)
  expect(report.profile).toBeNull()
  const path = `/api/uploads/${report.upload}/report`
  const wrong = await ask<Problem>('POST', path, { mapping: { ...mapping, status: 'fertig' } })
  expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'mapping.status' }] } })
  const missing = await ask<FileReport>('POST', path, { mapping: { ...mapping, text: 'Нет такой' } })
  expect(missing.body.failure).toContain('Нет такой')
  const mapped = await ask<FileReport>('POST', path, { mapping })
  expect(mapped.body).toMatchObject({ profile: 'mapping', failure: null, rows: [{ text: 'яма' }, { text: 'яма' }] })
  expect(await ask('PUT', '/api/import-profiles/test', mapping)).toMatchObject({ status: 409 })
  const saved = await ask<SavedProfile>('PUT', '/api/import-profiles/Наш отчёт', {
    ...mapping,
    recognise: { all: ['Ид', 'Когда'] },
  })
  expect(saved).toMatchObject({ status: 200, body: { name: 'Наш отчёт', origin: 'saved', savedBy: 'Анна' } })
  const { body: known } = await upload(content)
  expect(known.profile).toBe('Наш отчёт')
  const { body: begun } = await ask<Import>('POST', '/api/imports', { upload: known.upload })
  expect(await ended(begun.id)).toMatchObject({ state: 'done', profile: 'Наш отчёт', created: 2 })
  const { body: own } = await ask<Import>('POST', '/api/imports', { upload: report.upload, mapping })
  expect(await ended(own.id)).toMatchObject({ state: 'done', profile: 'mapping', unchanged: 2 })
  const { body: list } = await ask<{ profiles: SavedProfile[] }>('GET', '/api/import-profiles')
  expect(list.profiles.map(({ name, origin }) => [name, origin])).toEqual([
    ['test', 'region'],
    ['Наш отчёт', 'saved'],
  ])
  expect(list.profiles[0]?.profile).toMatchObject({ address: TEST_PROFILE.address })
  expect((await ask('DELETE', '/api/import-profiles/Наш отчёт')).status).toBe(204)
  expect((await ask('DELETE', '/api/import-profiles/Наш отчёт')).status).toBe(404)
})

test('what cannot be done to an import says why', async () => {
  for (const action of ['cancel', 'resume', 'undo'])
    expect((await ask('POST', `/api/imports/99999/${action}`)).status).toBe(404)
  for (const path of ['', '/appeals', '/rejections.xlsx'])
    expect((await ask('GET', `/api/imports/99999${path}`)).status).toBe(404)
  const { body: report } = await upload(csv([line(1)]))
  const { id } = (await ask<Import>('POST', '/api/imports', { upload: report.upload })).body
  await ended(id)
  for (const action of ['cancel', 'resume'])
    expect(await ask<Problem>('POST', `/api/imports/${id}/${action}`)).toMatchObject({
      status: 409,
      body: { code: 'state' },
    })
  await ask('POST', '/api/appeals', { source: 'portal', externalId: '1', createdAt: '2026-03-01T09:00:00Z' })
  expect(await ask<Problem>('POST', `/api/imports/${id}/undo`)).toMatchObject({ status: 409, body: { code: 'newer' } })
})

test('a doubtful place is listed, shown on the map by hand, and put back', async () => {
  const appeal = {
    source: 'portal',
    externalId: 'a',
    createdAt: '2026-03-01T09:00:00Z',
    point: [0, 0],
    address: 'Lane 1',
  }
  await ask('POST', '/api/appeals', [appeal, { ...appeal, externalId: 'b' }])
  const list = () => api.ask<{ doubts: { id: number; alike: number }[] }>('/api/doubts?reason=zero')
  const [doubt] = (await list()).body.doubts
  expect(doubt).toMatchObject({ alike: 2 })
  const path = `/api/appeals/${doubt?.id}/place`
  expect(await ask('PUT', path, { point: [30.5, 95] })).toMatchObject({ status: 400 })
  expect(await ask('PUT', path, { point: [30.5, 60.5], precision: 'house' })).toMatchObject({
    status: 200,
    body: { appeals: 2 },
  })
  expect((await list()).body.doubts).toEqual([])
  expect(await ask('DELETE', path)).toMatchObject({ status: 200, body: { appeals: 2 } })
  expect((await list()).body.doubts).toHaveLength(1)
  expect((await ask('PUT', '/api/appeals/99999/place', { point: [30.5, 60.5] })).status).toBe(404)
  const { body } = await api.ask<{ sources: object[] }>('/api/source-health')
  expect(body.sources[0]).toMatchObject({ source: 'portal', appeals: 2, located: { doubtful: 2 } })
})
