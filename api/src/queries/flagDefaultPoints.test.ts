import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { flagDefaultPoints } from './flagDefaultPoints'

const LEAST = { appeals: 10, addresses: 5, withoutAddress: 0.5 }
let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(() => database.sql`truncate appeal, status_event, change, default_point`)
afterAll(() => database.close())

/** Appeals on one point of the western municipality, of which the source says that it is the eastern one. */
function pile(longitude: number, addresses: (string | null)[], changes: object = {}) {
  return ingestAppeals(
    database.sql,
    addresses.map((address, index) => ({
      source: 'portal',
      externalId: `${longitude}/${index}`,
      createdAt: '2026-03-01T12:00:00+03:00',
      municipality: 'east',
      point: [longitude, 60.5],
      address,
      ...changes,
    })),
  )
}

function addresses(count: number, distinct: number): string[] {
  return Array.from({ length: count }, (_, index) => `Lane ${index % distinct}`)
}

function flag(sources = ['portal', 'hotline']) {
  return flagDefaultPoints(database.sql, sources, LEAST)
}

test('many addresses on one coordinate: flagged, in no hexagon, counted where the source says', async () => {
  await pile(30.5, addresses(12, 6))
  expect(await flag()).toEqual({ points: 1, appeals: 12 })
  expect(
    await database.sql`select distinct default_point, cell, code from appeal
      join municipality on municipality.id = municipality_id`,
  ).toEqual([{ default_point: true, cell: null, code: 'east' }])
})

test('hardly any address on one coordinate is a default point too', async () => {
  await pile(30.5, [...addresses(5, 1), ...Array(5).fill(null)])
  expect(await flag()).toEqual({ points: 1, appeals: 10 })
})

test('a busy building, a small pile and places known only roughly stay', async () => {
  await pile(30.1, addresses(50, 2))
  await pile(30.2, addresses(9, 9))
  await pile(30.3, addresses(12, 12), { precision: 'settlement' })
  expect(await flag()).toEqual({ points: 0, appeals: 0 })
  expect(await database.sql`select 1 from appeal where default_point`).toHaveLength(0)
})

test('sources of one system are looked at together, others not', async () => {
  await pile(30.5, addresses(9, 9))
  await pile(30.5, ['Lane 9'], { source: 'hotline' })
  expect(await flag(['portal'])).toEqual({ points: 0, appeals: 0 })
  expect(await flag()).toEqual({ points: 1, appeals: 10 })
})

test('doing it again does nothing and tells nobody', async () => {
  await pile(30.5, addresses(12, 6))
  await flag()
  const changes = await database.sql`select reset from change order by id`
  expect(changes.at(-1)).toEqual({ reset: true })
  expect(await flag()).toEqual({ points: 0, appeals: 0 })
  expect(await database.sql`select 1 from change`).toHaveLength(changes.length)
})
