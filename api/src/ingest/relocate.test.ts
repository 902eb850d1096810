import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Position } from '../contract/common'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { createLocator } from '../locate/createLocator'
import { createGeocoder } from '../locate/geocoder/createGeocoder'
import { startLoopback } from '../locate/geocoder/testLoopback'
import { answerPhoton, photonFeature } from '../locate/geocoder/testPhoton'
import type { Gazetteer } from '../locate/location'
import { readCatalogue } from '../queries/readCatalogue'
import { readLocatable } from '../queries/readLocatable'
import { relocateAppeals } from '../queries/relocateAppeals'
import { loadTestRegion } from '../region/testRegion'
import { expectExact } from '../rollup/testExact'
import { ingestAppeals } from './ingestAppeals'
import { type RelocateOptions, relocate } from './relocate'

const SOVETSKAYA: Position = [30.5, 60.5]
/** Of resolution 15. */
const ANY_CELL = '644313832913934569'
const ADDRESS = 'Тихвин, улица Советская, 63'

let database: Database
let server: Awaited<ReturnType<typeof startLoopback>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(async () => {
  await database.sql`truncate appeal, status_event, change, default_point, geocoded, hand_place`
  server = await startLoopback(answerPhoton([HOUSE]))
})
afterEach(() => server.close())
afterAll(() => database.close())

const HOUSE = photonFeature({
  point: [30.51, 60.51],
  type: 'house',
  osm_key: 'building',
  osm_value: 'yes',
  housenumber: '63',
  street: 'Советская улица',
  city: 'Тихвин',
  county: 'west',
  state: 'Test',
})

/** A gazetteer of one town in the west, with these streets. */
function gazetteer(streets: { name: string; point: Position }[] = []): Gazetteer {
  return {
    region: { names: ['Test'] },
    municipalities: ['west', 'east'].map((code) => ({ code, names: [code] })),
    settlements: [{ id: 7, names: ['Тихвин'], kind: 'город', municipality: 'west', residents: 50_000 }],
    streets: streets.map((street) => ({ ...street, settlementId: 7, kind: 'улица' })),
    hand: new Map(),
  }
}

const TOWN = gazetteer()
const STREETS = gazetteer([{ name: 'Советская', point: SOVETSKAYA }])

async function locate(known: Gazetteer, options: Partial<RelocateOptions> = {}) {
  const catalogue = await readCatalogue(database.sql)
  return relocate(database.sql, { catalogue, locate: createLocator(known), ...options })
}

function photon() {
  return createGeocoder({ name: 'photon', url: server.url, rate: 1000 })
}

async function bring(...appeals: object[]): Promise<void> {
  const items = appeals.map((appeal, index) => ({
    source: 'portal',
    externalId: `A-${index + 1}`,
    createdAt: '2026-03-01T12:00:00+03:00',
    address: ADDRESS,
    ...appeal,
  }))
  expect(await ingestAppeals(database.sql, items)).toMatchObject({ created: items.length })
}

function places() {
  return database.sql`
    select external_id as id, precision, settlement_id as settlement, location_origin as origin, cell is not null as shown,
      case when point is not null then array[round(st_x(point)::numeric, 4), round(st_y(point)::numeric, 4)]::float8[] end as point,
      (select code from municipality where id = municipality_id) as municipality
    from appeal order by external_id`
}

const IN_TOWN = {
  precision: 'settlement',
  settlement: 7,
  origin: 'gazetteer',
  shown: false,
  point: null,
  municipality: 'west',
}
const IN_STREET = { ...IN_TOWN, precision: 'street', shown: true, point: SOVETSKAYA }
const IN_HOUSE = { ...IN_TOWN, precision: 'house', origin: 'photon', shown: true, point: [30.51, 60.51] }

test('a better gazetteer finds more, counts follow, and once more changes nothing', async () => {
  await bring({}, { address: 'Тихвин' }, { address: 'не знаю' })
  expect(await locate(TOWN)).toMatchObject({ appeals: 3, changed: 2 })
  expect(await places()).toMatchObject([IN_TOWN, IN_TOWN, { precision: 'none', origin: null }])
  const report = await locate(STREETS)
  expect(report).toMatchObject({ appeals: 3, changed: 1 })
  expect([report.before.get('settlement'), report.after.get('settlement'), report.after.get('street')]).toEqual([
    2, 1, 1,
  ])
  expect(await places()).toMatchObject([IN_STREET, IN_TOWN, { precision: 'none' }])
  await expectExact(database.sql, new Set(['portalA-1', 'portalA-2', 'portalA-3']))
  const versions = await database.sql`select max(id) as version from change`
  expect(await locate(STREETS)).toMatchObject({ appeals: 2, changed: 0 })
  expect(await locate(STREETS, { again: true })).toMatchObject({ appeals: 3, changed: 0 })
  expect(await database.sql`select max(id) as version from change`).toEqual(versions)
})

test('what was found earlier is only looked at again when asked', async () => {
  await bring({})
  await locate(STREETS)
  const moved = gazetteer([{ name: 'Советская', point: [31.5, 60.25] }])
  expect(await locate(moved)).toMatchObject({ appeals: 0, changed: 0 })
  expect(await locate(moved, { again: true })).toMatchObject({ appeals: 1, changed: 1 })
  expect(await places()).toMatchObject([{ ...IN_STREET, point: [31.5, 60.25], municipality: 'east' }])
  expect(await locate(TOWN, { again: true })).toMatchObject({ changed: 1 })
  expect(await places()).toMatchObject([IN_TOWN])
})

test('points of a source and places set by hand stay', async () => {
  await bring({ point: [31.25, 60.75] }, {})
  await database.sql`
    update appeal set point = st_setsrid(st_makepoint(30.75, 60.75), 4326), precision = 'house', location_origin = 'hand'
    where external_id = 'A-2'`
  const before = await database.sql`select xmin::text, * from appeal order by id`
  expect(await locate(STREETS, { again: true, geocoder: photon() })).toMatchObject({ appeals: 0, changed: 0 })
  expect(await database.sql`select xmin::text, * from appeal order by id`).toEqual(before)
  expect(server.arrived).toHaveLength(0)
})

test('an address that a person has placed goes there as soon as it is understood', async () => {
  await database.sql`
    insert into hand_place (key, point, precision, cell, placed_by)
    values (hashtextextended(${ADDRESS}, 0), st_setsrid(st_makepoint(31.5, 60.5), 4326), 'house', ${ANY_CELL}, 'test')`
  await bring({}, { address: 'Тихвин' })
  await locate(STREETS, { again: true })
  const byHand = { precision: 'house', origin: 'hand', point: [31.5, 60.5], municipality: 'east', shown: true }
  expect(await places()).toMatchObject([byHand, IN_TOWN])
  expect(await locate(STREETS, { again: true })).toMatchObject({ appeals: 1, changed: 0 })
})

test('a geocoder is asked for what the gazetteer does not know, once an address', async () => {
  await bring({}, {}, { address: 'Тихвин' }, { address: 'Тихвин, улица Лесная, 1' })
  expect(await locate(TOWN, { geocoder: photon() })).toMatchObject({ asked: 2, answered: 2, found: 1, changed: 4 })
  expect(await places()).toMatchObject([IN_HOUSE, IN_HOUSE, IN_TOWN, IN_TOWN])
  expect(server.arrived.map(({ url }) => url.searchParams.get('q'))).toEqual([
    'Test, Тихвин, улица Советская, 63',
    'Test, Тихвин, улица Лесная, 1',
  ])
  await expectExact(database.sql, new Set(['portalA-1', 'portalA-2', 'portalA-3', 'portalA-4']))
  expect(await locate(TOWN, { geocoder: photon(), again: true })).toMatchObject({ changed: 0 })
  expect(server.arrived).toHaveLength(2)
})

test('what a geocoder found stays when it is gone, until something as fine is known', async () => {
  await bring({})
  await locate(TOWN, { geocoder: photon() })
  expect(await locate(TOWN, { again: true })).toMatchObject({ changed: 0 })
  expect(await places()).toMatchObject([IN_HOUSE])
  const houses = gazetteer([{ name: 'Советская', point: SOVETSKAYA }])
  Object.assign(houses.streets[0] ?? {}, { houses: { '63': [30.52, 60.52] } })
  expect(await locate(houses, { again: true })).toMatchObject({ changed: 1 })
  expect(await places()).toMatchObject([{ ...IN_HOUSE, origin: 'gazetteer', point: [30.52, 60.52] }])
})

test('a geocoder that fails leaves appeals where the gazetteer puts them, and they are counted', async () => {
  await bring({}, { address: 'Тихвин, улица Лесная, 1' })
  server.behave(() => ({ status: 500 }))
  expect(await locate(TOWN, { geocoder: photon() })).toMatchObject({ asked: 2, answered: 0, changed: 2 })
  expect(await places()).toMatchObject([IN_TOWN, IN_TOWN])
  server.behave(answerPhoton([HOUSE]))
  expect(await locate(TOWN, { geocoder: photon() })).toMatchObject({ asked: 2, answered: 2, changed: 1 })
})

test('stopped after a batch, it goes on when it is called again', async () => {
  await bring({}, {}, {})
  const stop = new AbortController()
  const progress = (done: number, total: number) => {
    expect(total).toBe(3)
    if (done === 2) stop.abort()
  }
  expect(await locate(STREETS, { batch: 1, signal: stop.signal, progress })).toMatchObject({ appeals: 2, changed: 2 })
  expect(await places()).toMatchObject([IN_STREET, IN_STREET, { precision: 'none' }])
  expect(await locate(STREETS, { batch: 1 })).toMatchObject({ appeals: 1, changed: 1 })
})

test('what a source or a person has changed meanwhile is left alone', async () => {
  await bring({}, {})
  const read = await readLocatable(database.sql, 0, 10, { again: false })
  await ingestAppeals(database.sql, [
    { source: 'portal', externalId: 'A-1', createdAt: '2026-03-01T12:00:00+03:00', point: [31.5, 60.5] },
  ])
  await database.sql`update appeal set location_origin = 'hand' where external_id = 'A-2'`
  const rows = read.map((row) => ({ ...row, precision: 'street' as const, longitude: 30.5, latitude: 60.5 }))
  expect(await relocateAppeals(database.sql, rows)).toEqual([])
})

test('a settlement that only the geocoder knows has no point, and is asked for only in a known municipality', async () => {
  const village = photonFeature({
    point: [30.25, 60.25],
    type: 'city',
    osm_key: 'place',
    osm_value: 'village',
    name: 'Ваганово',
    county: 'west',
    state: 'Test',
  })
  server.behave(answerPhoton([village]))
  await bring({ address: 'деревня Ваганово', municipality: 'west' }, { address: 'деревня Ваганово' })
  await locate(TOWN, { geocoder: photon() })
  expect(await places()).toMatchObject([
    { precision: 'settlement', origin: 'photon', shown: false, point: null, municipality: 'west' },
    { origin: null, shown: false, point: null, municipality: null },
  ])
  expect(server.arrived).toHaveLength(1)
  expect(await locate(TOWN, { geocoder: photon(), again: true })).toMatchObject({ changed: 0 })
})
