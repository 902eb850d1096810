import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { flagDefaultPoints } from '../queries/flagDefaultPoints'
import { listDoubts } from '../queries/listDoubts'
import { listSourceHealth } from '../queries/listSourceHealth'
import { loadTestRegion } from '../region/testRegion'
import { recount } from '../rollup/recount'
import { showPlace, takeBackPlace } from './placeByHand'
import { dump, importItems } from './testJob'
import { undoImport } from './undoImport'

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(
  () => database.sql`
    truncate appeal, status_event, default_point, hand_place, hand_former, import, import_update, import_rejection`,
)
afterAll(() => database.close())

const APPEAL = { source: 'portal', createdAt: '2025-03-01T10:00:00Z', municipality: 'east' }
const SHOWN = { point: [30.25, 60.5] as [number, number], precision: 'house' as const, placedBy: 'me' }
const PAGE = { limit: 50 }

function zero(externalId: string, changes: object = {}) {
  return { ...APPEAL, externalId, point: [0, 0], address: 'Lane 1', ...changes }
}

async function places() {
  return database.sql`
    select external_id as id, st_x(point) as x, precision, cell is not null as mapped, location_origin as origin,
      doubts::text[] as doubts, default_point as piled, (select code from municipality where id = municipality_id) as municipality
    from appeal order by external_id`
}

async function idOf(externalId: string): Promise<number> {
  const [row] = await database.sql<{ id: number }[]>`select id from appeal where external_id = ${externalId}`
  return row?.id ?? 0
}

const PLACED = {
  x: 30.25,
  precision: 'house',
  mapped: true,
  origin: 'hand',
  doubts: null,
  piled: false,
  municipality: 'west',
}

test('all of the same address move, the others stay, and rollups with them', async () => {
  const { sql } = database
  const good = { ...APPEAL, externalId: 'good', point: [31.5, 60.5], address: 'Lane 1' }
  await ingestAppeals(sql, [zero('a'), zero('b'), zero('other', { address: 'Lane 2' }), good])
  const before = await dump(sql)
  expect(await showPlace(sql, await idOf('a'), SHOWN)).toBe(2)
  const [a, b, untouched, other] = await places()
  expect([a, b]).toMatchObject([PLACED, PLACED])
  expect(untouched).toMatchObject({ id: 'good', x: 31.5, origin: null })
  expect(other).toMatchObject({ id: 'other', doubts: ['zero'], mapped: false })
  expect(await recount(sql, { repair: false })).toEqual([])
  expect(await takeBackPlace(sql, await idOf('b'))).toBe(2)
  expect(await dump(sql)).toEqual(before)
  expect(await recount(sql, { repair: false })).toEqual([])
})

test('remembered for those that come later, and for what an import says again', async () => {
  const { sql } = database
  await ingestAppeals(sql, [zero('a')])
  await showPlace(sql, await idOf('a'), SHOWN)
  const better = { ...APPEAL, externalId: 'better', point: [31.5, 60.5], address: 'Lane 1' }
  await ingestAppeals(sql, [zero('a', { text: 'changed' }), zero('later'), zero('hot', { source: 'hotline' }), better])
  const [a, believed, foreign, later] = await places()
  expect([a, later]).toMatchObject([PLACED, PLACED])
  expect(believed).toMatchObject({ id: 'better', x: 31.5, origin: null })
  expect(foreign).toMatchObject({ id: 'hot', doubts: ['zero'] })
  expect(await recount(sql, { repair: false })).toEqual([])
})

test('taken back, those that came later wait for their source, which places them anew', async () => {
  const { sql } = database
  await ingestAppeals(sql, [zero('a')])
  await showPlace(sql, await idOf('a'), SHOWN)
  await ingestAppeals(sql, [zero('later')])
  expect(await takeBackPlace(sql, await idOf('later'))).toBe(2)
  expect((await places())[1]).toMatchObject({ x: null, precision: 'municipality', mapped: false, municipality: 'east' })
  await ingestAppeals(sql, [zero('later')])
  expect((await places())[1]).toMatchObject({ x: 0, doubts: ['zero'], mapped: false, origin: null })
})

test('an address that the product understands is one address in every spelling', async () => {
  const { sql } = database
  await ingestAppeals(sql, [
    { ...APPEAL, externalId: 'a', address: 'Lane 1' },
    { ...APPEAL, externalId: 'b', address: 'lane one', source: 'hotline' },
  ])
  await sql`update appeal set place_key = hashtextextended('Lane, 1', 0)`
  expect(await showPlace(sql, await idOf('a'), SHOWN)).toBe(2)
  expect(await places()).toMatchObject([PLACED, PLACED])
})

test('an appeal without an address moves alone', async () => {
  const { sql } = database
  await ingestAppeals(sql, [zero('a', { address: null }), zero('b', { address: null })])
  expect(await showPlace(sql, await idOf('a'), SHOWN)).toBe(1)
  expect(await takeBackPlace(sql, await idOf('a'))).toBe(1)
  expect(await showPlace(sql, 99_999, SHOWN)).toBeUndefined()
})

test('an import taken back leaves what a person has shown since', async () => {
  const { sql } = database
  await ingestAppeals(sql, [zero('a')])
  const id = await importItems(sql, [zero('a', { text: 'changed' })])
  await showPlace(sql, await idOf('a'), SHOWN)
  await undoImport(sql, id, 'me')
  expect(await places()).toMatchObject([PLACED])
  expect(await sql`select text from appeal`).toEqual([{ text: null }])
  await takeBackPlace(sql, await idOf('a'))
  expect(await places()).toMatchObject([{ x: 0, doubts: ['zero'], municipality: 'east' }])
  expect(await recount(sql, { repair: false })).toEqual([])
})

test('the list has one entry for an address and one for a pile, newest first, page by page', async () => {
  const { sql } = database
  const piled = Array.from({ length: 6 }, (_, index) => ({
    ...APPEAL,
    externalId: `p${index}`,
    point: [30.5, 60.5],
    address: `Lane ${index}`,
  }))
  const far = { ...APPEAL, externalId: 'z', point: [35, 60.5], address: 'Far 1' }
  const spam = zero('spam', { status: 'rejected', address: 'Spam' })
  await ingestAppeals(sql, [zero('a'), zero('b'), ...piled, far, spam])
  await flagDefaultPoints(sql, ['portal'], { appeals: 6, addresses: 3, withoutAddress: 0.9 })
  const all = await listDoubts(sql, PAGE)
  expect(all).toMatchObject({
    doubts: [
      { reason: 'outside', address: 'Far 1', point: [35, 60.5], alike: 1 },
      { reason: 'pile', point: [30.5, 60.5], alike: 6, reportedMunicipality: 'east' },
      { reason: 'zero', address: 'Lane 1', source: 'portal', alike: 2, createdAt: '2025-03-01T10:00:00.000Z' },
    ],
    counts: { outside: 1, pile: 6, zero: 2 },
    next: null,
  })
  const pages = []
  for (let after: number | undefined, done = false; !done; ) {
    const page = await listDoubts(sql, { limit: 1, after })
    pages.push(...page.doubts)
    done = page.next === null
    after = page.next ?? undefined
  }
  expect(pages).toEqual(all.doubts)
  expect((await listDoubts(sql, { ...PAGE, reason: 'zero' })).doubts).toHaveLength(1)
})

test('the health of a source: how much can be placed, when it was last heard of', async () => {
  const { sql } = database
  const recent = new Date(Date.now() - 3 * 3_600_000).toISOString()
  const id = await importItems(sql, [
    zero('a'),
    { ...APPEAL, externalId: 'b', point: [30.5, 60.5], createdAt: recent },
    { ...APPEAL, externalId: 'c' },
    zero('spam', { status: 'rejected' }),
  ])
  const [portal, hotline] = await listSourceHealth(sql)
  const [entry] = await sql`select seen_at from import where id = ${id}`
  expect(portal).toEqual({
    source: 'portal',
    appeals: 3,
    located: { doubtful: 1, point: 1, municipality: 1 },
    lastImport: entry?.seen_at.toISOString(),
    lastAppeal: recent,
    lagHours: 3,
  })
  expect(hotline).toMatchObject({ source: 'hotline', appeals: 0, located: {}, lastAppeal: null, lagHours: null })
})
