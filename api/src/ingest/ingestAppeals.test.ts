import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { NewAppeal } from '../contract/newAppeal'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { getAppeal } from '../queries/getAppeal'
import { loadTestRegion } from '../region/testRegion'
import { ingestAppeals } from './ingestAppeals'

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(() => database.sql`truncate appeal, status_event, change, default_point`)
afterAll(() => database.close())

function appeal(changes: Partial<Record<keyof NewAppeal, unknown>> = {}) {
  return {
    source: 'portal',
    externalId: 'A-1',
    topic: 'roads.holes',
    createdAt: '2026-03-01T12:00:00+03:00',
    point: [30.5, 60.5],
    address: 'Лесная улица, 1',
    ...changes,
  }
}

function rows() {
  return database.sql`
    select external_id, status, default_point, to_hex(cell) as cell, due_at,
      (select code from municipality where id = municipality_id) as municipality
    from appeal order by external_id`
}

test('stores an appeal with its place, deadline and first status', async () => {
  const result = await ingestAppeals(database.sql, [appeal()])
  expect(result).toMatchObject({ created: 1, updated: 0, unchanged: 0, rejected: 0 })
  expect(await rows()).toMatchObject([
    {
      municipality: 'west',
      status: 'new',
      cell: expect.stringMatching(/^8f/),
      due_at: new Date('2026-03-31T09:00:00Z'),
    },
  ])
  expect(await database.sql`select status, at from status_event`).toMatchObject([
    { status: 'new', at: new Date('2026-03-01T09:00:00Z') },
  ])
})

test('the same again changes nothing, a change updates and is an event', async () => {
  await ingestAppeals(database.sql, [appeal()])
  expect(await ingestAppeals(database.sql, [appeal()])).toMatchObject({ unchanged: 1, updated: 0 })
  const closed = appeal({ status: 'closed', rawStatus: 'Готово', closedAt: '2026-03-04T12:00:00+03:00' })
  expect(await ingestAppeals(database.sql, [closed])).toMatchObject({ updated: 1 })
  expect(await database.sql`select status, raw_status, at from status_event order by id`).toMatchObject([
    { status: 'new', raw_status: null },
    { status: 'closed', raw_status: 'Готово', at: new Date('2026-03-04T09:00:00Z') },
  ])
})

test('a bad item names its field and does not sink the batch', async () => {
  const result = await ingestAppeals(database.sql, [
    appeal({ externalId: 'bad-topic', topic: 'dragons' }),
    appeal({ externalId: 'bad-date', createdAt: 'yesterday' }),
    appeal({ externalId: 'extra', phone: '+7 900 000-00-00' } as object),
    'not an object',
    appeal({ externalId: 'good' }),
  ])
  expect(result).toMatchObject({ created: 1, rejected: 4 })
  expect(result.items.map(({ errors }) => errors.map(({ field }) => field))).toEqual([
    ['topic'],
    ['createdAt'],
    ['phone'],
    [''],
    [],
  ])
  expect(await rows()).toHaveLength(1)
})

test('an identity twice in one batch is stored one after the other', async () => {
  const result = await ingestAppeals(database.sql, [
    appeal(),
    appeal({ status: 'closed' }),
    appeal({ status: 'closed' }),
  ])
  expect(result.items.map(({ result: outcome }) => outcome)).toEqual(['created', 'updated', 'unchanged'])
  expect(await rows()).toMatchObject([{ status: 'closed' }])
})

test('a vague place counts for its municipality and is in no hexagon', async () => {
  await ingestAppeals(database.sql, [
    appeal({ externalId: '1', precision: 'settlement' }),
    appeal({ externalId: '2', point: null, municipality: 'east' }),
    appeal({ externalId: '3' }),
  ])
  expect(await rows()).toMatchObject([
    { municipality: 'west', cell: null },
    { municipality: 'east', cell: null },
    { municipality: 'west', cell: expect.stringMatching(/^8f/) },
  ])
})

test('a place that cannot be right is kept, flagged, and in no hexagon', async () => {
  await ingestAppeals(database.sql, [
    appeal({ externalId: '1', point: [10, 10] }),
    appeal({ externalId: '2', point: [0, 0], municipality: 'east' }),
    appeal({ externalId: '3', point: [60.5, 30.5] }),
    appeal({ externalId: '4', point: [32.03, 60.5] }),
    appeal({ externalId: '5', point: [30.5, 61.01] }),
    appeal({ externalId: '6', municipality: 'east' }),
  ])
  expect(await doubts()).toEqual([
    { doubts: ['outside'], municipality: null, located: false },
    { doubts: ['zero'], municipality: 'east', located: false },
    { doubts: ['swapped'], municipality: null, located: false },
    // In the region's box with its margin, but in no municipality and near to none.
    { doubts: ['outside'], municipality: null, located: false },
    { doubts: null, municipality: null, located: true },
    { doubts: ['municipality'], municipality: 'west', located: true },
  ])
})

test('a place shown by a person outlasts what the source says later, unless it says another address', async () => {
  await ingestAppeals(database.sql, [appeal({ point: null, address: 'Main Street 1' })])
  await database.sql`
    update appeal set point = st_setsrid(st_makepoint(30.5, 60.5), 4326), precision = 'house', location_origin = 'hand'`
  await ingestAppeals(database.sql, [appeal({ point: null, address: 'Main Street 1', status: 'closed' })])
  expect(await database.sql`select precision, location_origin as origin, status from appeal`).toEqual([
    { precision: 'house', origin: 'hand', status: 'closed' },
  ])
  await ingestAppeals(database.sql, [appeal({ point: null, address: 'Main Street 2', status: 'closed' })])
  expect(await database.sql`select point, location_origin as origin from appeal`).toEqual([
    { point: null, origin: null },
  ])
})

test('an import keeps what it changes, as it was before its first change', async () => {
  await ingestAppeals(database.sql, [appeal({ externalId: 'old' })])
  const [before] = await database.sql`select appeal::text as appeal from appeal`
  const [entry] = await database.sql<{ id: number }[]>`
    insert into import (begun_by, file_name, file_bytes, file_hash, profile)
    values ('test', 'file', 1, '', 'test') returning id`
  const importId = entry?.id ?? 0
  for (const status of ['in_progress', 'closed'])
    await ingestAppeals(database.sql, [appeal({ externalId: 'old', status }), appeal({ externalId: 'new', status })], {
      importId,
    })
  expect(await database.sql`select external_id, created_import, written_import from appeal order by id`).toEqual([
    { external_id: 'old', created_import: null, written_import: importId },
    { external_id: 'new', created_import: importId, written_import: importId },
  ])
  const kept = await database.sql`
    select jsonb_populate_record(null::appeal, appeal)::text as appeal, jsonb_array_length(events) as events from import_update`
  expect(kept).toEqual([{ appeal: before?.appeal, events: 1 }])
})

test('a point overrules the municipality that the source named', async () => {
  await ingestAppeals(database.sql, [appeal({ municipality: 'east' })])
  expect(await rows()).toMatchObject([{ municipality: 'west' }])
})

test('a known default point is flagged and in no hexagon', async () => {
  await database.sql`insert into default_point select id, 30.5, 60.5 from source where code = 'portal'`
  await ingestAppeals(database.sql, [appeal({ municipality: 'east' }), appeal({ source: 'hotline' })])
  expect(
    await database.sql`select default_point, cell is null as vague, m.code from appeal
    join municipality m on m.id = municipality_id order by source_id`,
  ).toMatchObject([
    { default_point: true, vague: true, code: 'east' },
    { default_point: false, vague: false, code: 'west' },
  ])
})

test('a dry run tells the outcome and leaves nothing', async () => {
  expect(await ingestAppeals(database.sql, [appeal()], { dryRun: true })).toMatchObject({ created: 1 })
  expect(await rows()).toHaveLength(0)
  expect(await database.sql`select 1 from change`).toHaveLength(0)
})

test('announces what changed by how much', async () => {
  await ingestAppeals(database.sql, [appeal(), appeal({ externalId: 'A-2' })])
  await ingestAppeals(database.sql, [appeal({ status: 'in_progress' })])
  const [first, second] = await database.sql`select deltas from change order by id`
  expect(first?.deltas).toMatchObject([{ count: 2, municipality: 'west', topic: 'roads.holes', day: '2026-03-01' }])
  expect(second?.deltas).toMatchObject([
    { count: -1, status: 'new' },
    { count: 1, status: 'in_progress' },
  ])
})

test('an appeal at 23:30 local belongs to its local day', async () => {
  await ingestAppeals(database.sql, [
    appeal({ createdAt: '2026-03-01T20:30:00Z' }),
    appeal({ externalId: 'A-2', createdAt: '2026-03-01T21:00:00Z' }),
  ])
  const [change] = await database.sql`select deltas from change`
  expect(change?.deltas).toMatchObject([{ day: '2026-03-01' }, { day: '2026-03-02' }])
})

test('phones, e-mails and profile links are cut out of texts', async () => {
  await ingestAppeals(database.sql, [appeal({ text: 'Звоните +7 (921) 123-45-67, ivan@example.org, vk.com/id1' })])
  expect(await database.sql`select text from appeal`).toMatchObject([{ text: 'Звоните [phone], [e-mail], [profile]' }])
})

test('what a source says otherwise later is noted, field by field', async () => {
  const first = { executor: 'Комитет', dueAt: '2026-03-10T00:00:00Z' }
  const result = await ingestAppeals(database.sql, [appeal(first)])
  const [id = 0] = result.items.map((item) => item.id ?? 0)
  await ingestAppeals(database.sql, [appeal({ ...first, status: 'in_progress' })])
  expect((await getAppeal(database.sql, id))?.changes).toEqual([])
  await ingestAppeals(database.sql, [appeal({ executor: 'Администрация', dueAt: first.dueAt, status: 'in_progress' })])
  const closed = { status: 'closed', closedAt: '2026-03-09T10:00:00Z', dueAt: '2026-03-20T00:00:00Z' }
  await ingestAppeals(database.sql, [appeal({ executor: 'Администрация', ...closed })])
  const changes = (await getAppeal(database.sql, id))?.changes.map(({ at: _, ...change }) => change)
  expect(changes).toEqual([
    { field: 'executor', former: 'Комитет', latter: 'Администрация' },
    { field: 'dueAt', former: '2026-03-10T00:00:00.000Z', latter: '2026-03-20T00:00:00.000Z' },
    { field: 'closedAt', former: null, latter: '2026-03-09T10:00:00.000Z' },
  ])
})

function doubts() {
  return database.sql`
    select to_json(doubts) as doubts, (select code from municipality where id = municipality_id) as municipality, cell is not null as located
    from appeal order by external_id`
}
