import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { NewAppeal } from '../contract/newAppeal'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
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
    appeal({ externalId: '3', point: [10, 10] }),
  ])
  expect(await rows()).toMatchObject([
    { municipality: 'west', cell: null },
    { municipality: 'east', cell: null },
    { municipality: null, cell: expect.stringMatching(/^8f/) },
  ])
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
