import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/connect'
import { testDatabase } from '../../db/testDatabase'
import { createGeocoder } from './createGeocoder'
import { geocodeAll } from './geocodeAll'
import { startLoopback } from './testLoopback'
import { answerNominatim, HOUSE_63 } from './testNominatim'
import { testQuery } from './testQuery'

const KNOWN = testQuery()
const UNKNOWN = testQuery({ settlement: 'Нигдеево' })

let database: Database
let server: Awaited<ReturnType<typeof startLoopback>>

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  await database.sql`truncate geocoded`
  server = await startLoopback(answerNominatim([HOUSE_63]))
})
afterEach(() => server.close())
afterAll(() => database.close())

function geocoder(path = '') {
  return createGeocoder({ name: 'nominatim', url: server.url + path, rate: 1000 }, { failures: 3 })
}

function stored() {
  return database.sql`select canonical, precision, label, round(st_x(point)::numeric, 4)::float8 as longitude from geocoded order by canonical`
}

test('answers are remembered, "no such place" as well', async () => {
  const answers = await geocodeAll(database.sql, geocoder(), [KNOWN, UNKNOWN, KNOWN])
  expect(answers.get(KNOWN.canonical)).toEqual({
    point: [33.5301, 59.6452],
    precision: 'house',
    label: HOUSE_63.display_name,
  })
  expect(answers.get(UNKNOWN.canonical)).toBeNull()
  expect(server.arrived).toHaveLength(2)
  expect(await geocodeAll(database.sql, geocoder(), [KNOWN, UNKNOWN])).toEqual(answers)
  expect(server.arrived).toHaveLength(2)
  expect(await stored()).toEqual([
    { canonical: UNKNOWN.canonical, precision: null, label: null, longitude: null },
    { canonical: KNOWN.canonical, precision: 'house', label: HOUSE_63.display_name, longitude: 33.5301 },
  ])
})

test('"no such place" is asked again after a while, a place is not', async () => {
  await geocodeAll(database.sql, geocoder(), [KNOWN, UNKNOWN])
  await database.sql`update geocoded set asked_at = now() - interval '31 days'`
  server.arrived.length = 0
  await geocodeAll(database.sql, geocoder(), [KNOWN, UNKNOWN])
  expect(server.arrived.map(({ url }) => url.searchParams.get('q'))).toEqual([
    'Ленинградская область, Нигдеево, улица Советская, 63',
  ])
  await geocodeAll(database.sql, geocoder(), [UNKNOWN])
  expect(server.arrived).toHaveLength(1)
})

test('another service is asked anew', async () => {
  await geocodeAll(database.sql, geocoder(), [KNOWN])
  server.behave(() => ({ body: [] }))
  expect(await geocodeAll(database.sql, geocoder('/better/search'), [KNOWN])).toEqual(
    new Map([[KNOWN.canonical, null]]),
  )
})

test('failures are neither answers nor remembered', async () => {
  server.behave(({ url }) => (url.searchParams.get('q')?.includes('Нигдеево') ? { status: 500 } : { body: [HOUSE_63] }))
  const answers = await geocodeAll(database.sql, geocoder(), [KNOWN, UNKNOWN])
  expect([...answers.keys()]).toEqual([KNOWN.canonical])
  expect(await stored()).toHaveLength(1)
  server.behave(answerNominatim([HOUSE_63]))
  expect((await geocodeAll(database.sql, geocoder(), [KNOWN, UNKNOWN])).size).toBe(2)
})

test('a service that fails is soon left alone, however much there is to ask', async () => {
  server.behave(() => ({ status: 500 }))
  const queries = Array.from({ length: 200 }, (_, house) => testQuery({ house: String(house) }))
  expect((await geocodeAll(database.sql, geocoder(), queries)).size).toBe(0)
  // Three failures open the breaker; three more may have been under way.
  expect(server.arrived.length).toBeLessThanOrEqual(6)
  expect(await stored()).toHaveLength(0)
})

test('stopped in the middle, what was answered is kept', async () => {
  const stop = new AbortController()
  const queries = Array.from({ length: 20 }, (_, house) => testQuery({ house: String(house) }))
  server.behave(() => {
    if (server.arrived.length === 5) stop.abort(new Error('stopped'))
    return { body: [HOUSE_63] }
  })
  const answers = await geocodeAll(database.sql, geocoder(), queries, { signal: stop.signal, atOnce: 1 })
  expect(answers.size).toBe(4)
  expect(await stored()).toHaveLength(4)
})

test('what is too vague is neither asked nor remembered', async () => {
  const vague = testQuery({ settlement: null, street: null, house: null })
  expect((await geocodeAll(database.sql, geocoder(), [vague])).size).toBe(0)
  expect(server.arrived).toHaveLength(0)
})
