import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGeocoder } from './createGeocoder'
import {
  answerStandardised,
  answerSuggestions,
  HOUSE_63,
  KEY,
  SECRET,
  SOVETSKAYA,
  standardised,
  suggestion,
  TOWN,
} from './testDadata'
import { startLoopback } from './testLoopback'
import { testQuery } from './testQuery'

const QUESTION = 'Ленинградская область, Тихвин, улица Советская, 63'

let server: Awaited<ReturnType<typeof startLoopback>>

beforeEach(async () => {
  server = await startLoopback(answerSuggestions([]))
})
afterEach(() => server.close())

function suggesting(key = KEY) {
  return createGeocoder({ name: 'dadata', url: `${server.url}/suggestions/api/4_1/rs`, key, rate: 1000 })
}

/** Asks for suggestions among these. */
function ask(suggestions: object[], parts = {}) {
  server.behave(answerSuggestions(suggestions))
  return suggesting().geocode(testQuery(parts))
}

/** Has the address standardised to this. */
function clean(address: object, secret = SECRET) {
  server.behave(answerStandardised(address))
  const url = `${server.url}/api/v1`
  return createGeocoder({ name: 'dadata', url, key: KEY, secret, rate: 1000 }).geocode(testQuery())
}

test('a house, a street and a town among suggestions', async () => {
  const suggestions = [TOWN, SOVETSKAYA, HOUSE_63]
  expect(await ask(suggestions)).toEqual({ point: [33.5301, 59.6452], precision: 'house', label: HOUSE_63.value })
  expect(await ask(suggestions, { house: null })).toMatchObject({ precision: 'street', point: [33.5289, 59.6441] })
  expect(await ask(suggestions, { house: null, street: null })).toMatchObject({
    precision: 'settlement',
    point: [33.5294, 59.6443],
  })
})

test('sends the parts of the address and the key, nothing else', async () => {
  await ask([HOUSE_63])
  expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual({ query: QUESTION, count: 10 })
  expect(server.arrived[0]?.headers).toMatchObject({ authorization: `Token ${KEY}` })
  expect(server.arrived[0]?.headers['x-secret']).toBeUndefined()
})

test.each([
  ['the nearest house', '1', 'street'],
  ['the street', '2', 'street'],
  ['the settlement', '3', 'settlement'],
  ['the city', '4', 'settlement'],
])('a house whose coordinates are those of %s', async (_, qc_geo, precision) => {
  expect(await ask([{ ...HOUSE_63, data: { ...HOUSE_63.data, qc_geo } }])).toMatchObject({ precision })
})

test('exact coordinates of a town or a street are those of a town or a street', async () => {
  const exact = (found: typeof TOWN) => ({ ...found, data: { ...found.data, qc_geo: '0' } })
  expect(await ask([exact(SOVETSKAYA)])).toMatchObject({ precision: 'street' })
  expect(await ask([exact(TOWN)], { house: null, street: null })).toMatchObject({ precision: 'settlement' })
})

test.each([
  [{ qc_geo: '5', geo_lat: null, geo_lon: null }],
  [{ qc_geo: null }],
  [{ qc_geo: '' }],
  [{ geo_lat: '', geo_lon: '' }],
])('%j are no coordinates', async (data) => {
  expect(await ask([{ ...HOUSE_63, data: { ...HOUSE_63.data, ...data } }])).toBeNull()
})

test('a building of a house', async () => {
  const building = suggestion('г Тихвин, ул Советская, д 63 к 2', {
    ...HOUSE_63.data,
    block_type: 'к',
    block_type_full: 'корпус',
    block: '2',
  })
  expect(await ask([building], { house: '63 корпус 2' })).toMatchObject({ precision: 'house' })
  expect(await ask([building])).toMatchObject({ precision: 'street' })
})

test('a village of a town is not the town, a quarter of it is', async () => {
  const inside = (settlement_type: string) => ({
    ...HOUSE_63,
    data: { ...HOUSE_63.data, settlement_type, settlement: 'Царицыно Озеро' },
  })
  expect(await ask([inside('д')])).toBeNull()
  expect(await ask([inside('мкр')])).toMatchObject({ precision: 'house' })
  expect(await ask([inside('д')], { settlement: 'деревня Царицыно Озеро' })).toMatchObject({ precision: 'house' })
})

test.each([
  ['another street', { street: 'Карла Маркса' }],
  ['another settlement', { city: 'Пикалёво' }],
  ['another municipality', { area: 'Лужский' }],
  ['another region', { region: 'Новгородская' }],
])('%s is no answer', async (_, data) => {
  expect(await ask([{ ...HOUSE_63, data: { ...HOUSE_63.data, ...data } }])).toBeNull()
})

test('with a secret the address is standardised', async () => {
  expect(await clean(standardised(HOUSE_63, 0))).toMatchObject({ precision: 'house', point: [33.5301, 59.6452] })
  expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual([QUESTION])
  expect(await clean(standardised(SOVETSKAYA, 1))).toMatchObject({ precision: 'street' })
})

test('rubbish, and an address of which there are several, are no answer', async () => {
  expect(await clean(standardised(HOUSE_63, 2))).toBeNull()
  expect(await clean(standardised(HOUSE_63, 3))).toBeNull()
})

test('nothing found', async () => {
  expect(await ask([])).toBeNull()
})

test('a wrong key is a failure that does not tell it', async () => {
  server.behave(answerSuggestions([HOUSE_63]))
  const error = await suggesting('wrong-key')
    .geocode(testQuery())
    .catch((reason: Error) => reason)
  expect(error).toMatchObject({ kind: 'status', message: 'the geocoder answered with status 401' })
  await expect(clean(standardised(HOUSE_63, 0), 'wrong-secret')).rejects.toMatchObject({ kind: 'status' })
})

test.each([[{ suggestions: [{ data: {} }] }], [[]]])('%j is not its format', async (body) => {
  server.behave(() => ({ body }))
  await expect(suggesting().geocode(testQuery())).rejects.toMatchObject({ kind: 'malformed' })
})
