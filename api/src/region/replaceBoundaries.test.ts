import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import type { BoundaryFeature } from './boundaryFile'
import { replaceBoundaries } from './replaceBoundaries'
import { loadTestRegion } from './testRegion'

const databases: Database[] = []
let database: Database

beforeEach(async () => {
  database = await testDatabase()
  databases.push(database)
  await loadTestRegion(database.sql)
  const appeal = { source: 'portal', point: [30.5, 60.5] }
  await ingestAppeals(database.sql, [
    { ...appeal, externalId: '2025', createdAt: '2025-06-01T12:00:00Z' },
    { ...appeal, externalId: '2026', createdAt: '2026-06-01T12:00:00Z' },
    { source: 'portal', externalId: 'vague', createdAt: '2026-06-01T12:00:00Z', municipality: 'west' },
    {
      source: 'portal',
      externalId: 'outside',
      createdAt: '2026-06-01T12:00:00Z',
      point: [10, 10],
      municipality: 'east',
    },
  ])
})
afterAll(async () => {
  for (const opened of databases) await opened.close()
})

function box(code: string, west: number, east: number, name = code): BoundaryFeature {
  const ring: [number, number][] = [
    [west, 60],
    [east, 60],
    [east, 61],
    [west, 61],
    [west, 60],
  ]
  return { code, name: { ru: name }, residents: null, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }
}

async function belonging(): Promise<Record<string, string>> {
  const rows = await database.sql<{ external_id: string; code: string }[]>`
    select external_id, code from appeal join municipality on municipality.id = municipality_id`
  return Object.fromEntries(rows.map(({ external_id, code }) => [external_id, code]))
}

test('appeals follow the boundaries around them, others stay where their source put them', async () => {
  const done = await replaceBoundaries(database.sql, [box('west', 30, 30.2), box('east', 30.2, 32)], {
    approximate: false,
  })
  expect(done).toEqual({ boundaries: 2, repaired: 0, reassigned: 2, outside: 1 })
  expect(await belonging()).toEqual({ '2025': 'east', '2026': 'east', vague: 'west', outside: 'east' })
  expect(await database.sql`select approximate from region`).toMatchObject([{ approximate: false }])
  expect(await database.sql`select 1 from change where reset`).toHaveLength(1)
})

test('from a day on: earlier appeals keep their municipality', async () => {
  await replaceBoundaries(database.sql, [box('union', 30, 32)], { validFrom: '2026-01-01', approximate: false })
  expect(await belonging()).toMatchObject({ '2025': 'west', '2026': 'union', vague: 'west' })
  expect(
    await database.sql`select code, valid_from, valid_to from boundary join municipality m on m.id = municipality_id order by code`,
  ).toMatchObject([
    { code: 'east', valid_to: '2026-01-01' },
    { code: 'union', valid_from: '2026-01-01', valid_to: '9999-12-31' },
    { code: 'west', valid_from: '1900-01-01', valid_to: '2026-01-01' },
  ])
})

test('a new appeal meets the boundary of its own day', async () => {
  await replaceBoundaries(database.sql, [box('union', 30, 32)], { validFrom: '2026-01-01', approximate: false })
  const late = { source: 'portal', point: [30.6, 60.6] }
  await ingestAppeals(database.sql, [
    { ...late, externalId: 'eve', createdAt: '2025-12-31T23:30:00+03:00' },
    { ...late, externalId: 'new year', createdAt: '2026-01-01T00:00:00+03:00' },
  ])
  expect(await belonging()).toMatchObject({ eve: 'west', 'new year': 'union' })
})

test('a municipality is known again by its name, and one no longer used is gone', async () => {
  await replaceBoundaries(database.sql, [box('41-W', 30, 31, 'WEST'), box('41-X', 31, 32, 'New')], {
    approximate: true,
  })
  expect(await belonging()).toMatchObject({ '2025': 'west', vague: 'west' })
  const codes = await database.sql<{ code: string }[]>`select code from municipality order by code`
  expect(codes.map(({ code }) => code)).toEqual(['41-X', 'east', 'west'])
  await database.sql`delete from status_event`
  await database.sql`delete from appeal`
  await replaceBoundaries(database.sql, [box('west', 30, 32)], { approximate: false })
  expect(await database.sql`select code from municipality`).toMatchObject([{ code: 'west' }])
})

test('a boundary file adds names and residents only where none are known', async () => {
  await replaceBoundaries(
    database.sql,
    [
      { ...box('west', 30, 31, 'Запад'), residents: 7 },
      { ...box('new', 31, 32, 'Новый'), residents: 5 },
    ],
    {
      approximate: false,
    },
  )
  expect(await database.sql`select code, name, residents from municipality where code <> 'east' order by code`).toEqual(
    [
      { code: 'new', name: { ru: 'Новый' }, residents: 5 },
      { code: 'west', name: { ru: 'west', en: 'west' }, residents: 10_000 },
    ],
  )
})

test('a bow tie is repaired', async () => {
  const bow: [number, number][] = [
    [30, 60],
    [31, 61],
    [31, 60],
    [30, 61],
    [30, 60],
  ]
  const broken: BoundaryFeature = { ...box('west', 30, 31), geometry: { type: 'MultiPolygon', coordinates: [[bow]] } }
  expect(await replaceBoundaries(database.sql, [broken], { approximate: false })).toMatchObject({ repaired: 1 })
  expect(await database.sql`select st_isvalid(shape) as valid, st_area(shape) as area from boundary`).toMatchObject([
    { valid: true, area: 0.5 },
  ])
})
