import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { describeImported } from '../queries/describeImported'
import { getImport } from '../queries/getImport'
import { listImports } from '../queries/listImports'
import { listRejections } from '../queries/listRejections'
import { releaseImport } from '../queries/releaseImport'
import { loadTestRegion } from '../region/testRegion'
import { recount } from '../rollup/recount'
import { runImport } from './runImport'
import { begin, dump, sourceOf } from './testJob'
import { line, lines, testImports } from './testWorld'

let database: Database
let world: Awaited<ReturnType<typeof testImports>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  world = await testImports(database.sql)
})
beforeEach(async () => {
  await world.imports.idle()
  await database.sql`truncate appeal, status_event, change, import, import_update, import_rejection`
})
afterAll(async () => {
  await world.close()
  await database.close()
})

/** Looked at again until it holds. */
const SOON = { timeout: 60_000, interval: 5 }

/** Imports rows to the end; answers the import. */
async function importAll(rows: readonly string[]) {
  const { id } = await world.imports.start(await world.upload(rows), {}, 'operator')
  await world.imports.idle()
  return getImport(database.sql, id)
}

test('accounts for every row, says who, when, which file, which layout, and what it did not understand', async () => {
  const done = await importAll(lines(4100))
  expect(done).toMatchObject({
    state: 'done',
    begunBy: 'operator',
    profile: 'test',
    total: 4100,
    read: 4100,
    created: 4018,
    updated: 0,
    unchanged: 0,
    rejected: 82,
    rate: null,
    secondsLeft: null,
    failure: null,
  })
  expect(done?.fileHash).toMatch(/^[0-9a-f]{64}$/)
  expect(done?.unknown).toEqual([{ field: 'topic', word: '"Прочее"', rows: 109 }])
  expect(await recount(database.sql, { repair: false })).toEqual([])
  expect(await describeImported(database.sql, done?.id ?? 0)).toMatchObject({
    appeals: 4018,
    mapped: 0,
    from: '2026-03-01',
    to: '2026-03-01',
    bounds: null,
    municipalities: [{ code: 'east', appeals: 4018 }],
  })
  const again = await importAll([...lines(4100).slice(1), line(1, { text: 'другая яма' })])
  expect(again).toMatchObject({ created: 0, updated: 1, unchanged: 4017, rejected: 82 })
})

test('rejected rows are kept without personal data: columns of names are not read, phones are cut out', async () => {
  const done = await importAll([line(1), line(2, { date: 'вчера', text: 'Звоните +7 921 123-45-67' })])
  const [row] = await listRejections(database.sql, done?.id ?? 0, { limit: 10 })
  expect(row).toMatchObject({ sheet: '', line: 3, errors: [{ field: 'createdAt' }] })
  expect(row?.cells).toMatchObject({ Номер: '2', Дата: 'вчера', Адрес: 'Улица 2' })
  const all = JSON.stringify(
    await database.sql`select import_rejection::text, import::text from import_rejection, import`,
  )
  expect(all).not.toMatch(/Иванов|921 123/u)
  expect(row?.cells).not.toHaveProperty('ФИО')
})

test('the uploaded file is for this user alone, and gone when its import has ended', async () => {
  const upload = await world.upload([line(1)])
  expect((await stat(upload.file)).mode & 0o777).toBe(0o600)
  expect((await stat(join(world.folder, 'uploads', upload.id))).mode & 0o777).toBe(0o700)
  await world.imports.start(upload, {}, 'operator')
  await world.imports.idle()
  expect(await readdir(join(world.folder, 'uploads'))).toEqual([])
})

test('the same file twice at once is refused, after the end it changes nothing', async () => {
  const rows = lines(100)
  const [first, second] = [await world.upload(rows), await world.upload(rows)]
  await world.imports.start(first, {}, 'operator')
  await expect(world.imports.start(second, {}, 'operator')).rejects.toThrow('of this very file is going on')
  await world.imports.idle()
  const { id } = await world.imports.start(second, {}, 'operator')
  await world.imports.idle()
  expect(await getImport(database.sql, id)).toMatchObject({ created: 0, unchanged: 98, rejected: 2 })
})

test('cancelled half-way: what is stored stays, is accounted for, and can be taken back', async () => {
  const { sql } = database
  const id = await begin(sql)
  const controller = new AbortController()
  const half = new EventTarget()
  const stored = once(half, 'stored')
  const items = Array.from({ length: 6000 }, (_, index) => ({
    source: 'portal',
    externalId: `${index}`,
    createdAt: '2026-03-01T10:00:00Z',
  }))
  const running = runImport(
    sql,
    { id, read: 0, unmapped: {} },
    {
      open: async () => sourceOf(items),
      signal: controller.signal,
      progress: (read) => read > 0 && half.dispatchEvent(new Event('stored')),
    },
  )
  await stored
  controller.abort('cancel')
  await running
  const cancelled = await getImport(sql, id)
  expect(cancelled).toMatchObject({ state: 'cancelled', total: 6000 })
  expect(cancelled?.read).toBe(cancelled?.created)
  expect([2000, 4000]).toContain(cancelled?.read)
  expect(await sql`select from appeal`).toHaveLength(cancelled?.read ?? 0)
  await world.imports.undo(id, 'operator')
  expect(await sql`select from appeal`).toHaveLength(0)
})

test('cancelled by whoever asks, also while it waits for another one or is broken', async () => {
  const [long, waiting] = [await world.upload(lines(9000)), await world.upload([line('w')])]
  const first = await world.imports.start(long, {}, 'operator')
  const second = await world.imports.start(waiting, {}, 'operator')
  expect(await world.imports.cancel(second.id)).toMatchObject({ state: 'cancelled', read: 0 })
  expect(await world.imports.cancel(first.id)).toMatchObject({ state: 'cancelled' })
  await world.imports.idle()
  await expect(world.imports.cancel(first.id)).rejects.toThrow('ended already')
  const stored = await getImport(database.sql, first.id)
  expect(await database.sql`select from appeal`).toHaveLength(stored?.created ?? -1)
  const broken = await begin(database.sql)
  await releaseImport(database.sql, broken)
  expect(await getImport(database.sql, broken)).toMatchObject({ state: 'broken' })
  expect(await world.imports.cancel(broken)).toMatchObject({ state: 'cancelled' })
})

test('laid down with its process and taken up by another: as if nothing had happened', async () => {
  const rows = lines(9000)
  const upload = await world.upload(rows)
  const other = await testImports(database.sql)
  const { id } = await other.imports.start(upload, {}, 'operator')
  await expect.poll(async () => (await getImport(database.sql, id))?.read, SOON).toBeGreaterThan(0)
  await other.close()
  const broken = await getImport(database.sql, id)
  expect(broken).toMatchObject({ state: 'broken', failure: null })
  expect(broken?.read).toBeLessThan(9000)
  await expect(world.imports.undo(id, 'operator')).rejects.toThrow('resume or cancel')
  await world.imports.look()
  await world.imports.idle()
  const resumed = await getImport(database.sql, id)
  const left = await dump(database.sql)
  await world.imports.undo(id, 'operator')
  const whole = await importAll([...rows, ''])
  const counts = { total: 9000, read: 9000, created: 8820, updated: 0, unchanged: 0, rejected: 180 }
  expect(resumed).toMatchObject({ ...counts, state: 'done', unknown: whole?.unknown })
  expect(whole).toMatchObject(counts)
  expect(left.appeals).toHaveLength((await dump(database.sql)).appeals.length)
  expect(await database.sql`select from import_rejection where import_id = ${id}`).toHaveLength(180)
})

test('where the file has gone, a broken one fails and says so', async () => {
  const upload = await world.upload([line(1)])
  const id = await begin(database.sql, { upload: upload.id })
  await releaseImport(database.sql, id)
  await world.imports.uploads.remove(upload.id)
  await world.imports.look()
  expect(await getImport(database.sql, id)).toMatchObject({
    state: 'failed',
    failure: expect.stringContaining('no longer here'),
  })
  await expect(world.imports.resume(id)).rejects.toThrow('this one is failed')
  await expect(world.imports.resume(99_999)).rejects.toThrow('does not exist')
})

test('a file that breaks off fails plainly and keeps what was stored; a file of no known layout never begins', async () => {
  const broken = await world.imports.uploads.receive(cutGzip(), 'broken.csv.gz')
  await expect(world.imports.start(broken, {}, 'operator')).rejects.toThrow()
  const strange = await world.imports.uploads.receive(text('Как;Что\n1;2\n'), 'strange.csv')
  await expect(world.imports.start(strange, {}, 'operator')).rejects.toThrow('layout')
  expect((await listImports(database.sql, { limit: 10 })).imports).toEqual([])
})

async function* text(content: string) {
  yield new TextEncoder().encode(content)
}

async function* cutGzip() {
  yield new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2])
}

test('the history is read page by page, newest first', async () => {
  const ids = [await begin(database.sql), await begin(database.sql), await begin(database.sql)]
  const first = await listImports(database.sql, { limit: 2 })
  expect(first.imports.map(({ id }) => id)).toEqual([ids[2], ids[1]])
  const second = await listImports(database.sql, { limit: 2, after: first.next ?? 0 })
  expect(second).toMatchObject({ imports: [{ id: ids[0] }], next: null })
})

test('another process takes an import: the first one stores nothing more', async () => {
  const { sql } = database
  const id = await begin(sql)
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    source: 'portal',
    externalId: `${index}`,
    createdAt: '2026-03-01T10:00:00Z',
  }))
  const run = () =>
    runImport(
      sql,
      { id, read: 0, unmapped: {} },
      { open: async () => sourceOf(rows), signal: new AbortController().signal },
    )
  await Promise.all([run(), run()])
  const done = await getImport(sql, id)
  expect(done).toMatchObject({ state: 'done', read: 5000, created: 5000 })
  expect(world.failures).toEqual([])
})
