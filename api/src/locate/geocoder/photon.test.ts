import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGeocoder } from './createGeocoder'
import { startLoopback } from './testLoopback'
import { answerPhoton, HOUSE_63, photonFeature, SOVETSKAYA, TOWN } from './testPhoton'
import { testQuery } from './testQuery'

let server: Awaited<ReturnType<typeof startLoopback>>

beforeEach(async () => {
  server = await startLoopback(answerPhoton([]))
})
afterEach(() => server.close())

/** Asks a server that knows these places. */
function ask(features: object[], parts = {}) {
  server.behave(answerPhoton(features))
  return createGeocoder({ name: 'photon', url: `${server.url}/`, rate: 1000 }).geocode(testQuery(parts))
}

test('a house, a street and a town', async () => {
  const features = [TOWN, SOVETSKAYA, HOUSE_63]
  expect(await ask(features)).toEqual({
    point: [33.5301, 59.6452],
    precision: 'house',
    label: 'Советская улица, 63, Тихвин, Ленинградская область',
  })
  expect(await ask(features, { house: null })).toMatchObject({ precision: 'street', point: [33.5289, 59.6441] })
  expect(await ask(features, { house: null, street: null })).toMatchObject({
    precision: 'settlement',
    point: [33.5294, 59.6443],
  })
})

test('asks for parts of the address within the region', async () => {
  await ask([HOUSE_63])
  expect(Object.fromEntries(server.arrived[0]?.url.searchParams ?? [])).toEqual({
    q: 'Ленинградская область, Тихвин, улица Советская, 63',
    limit: '10',
    bbox: '26.45,58.44,35.73,61.33',
  })
})

test('an answer coarser than asked is no finer than it is', async () => {
  expect(await ask([SOVETSKAYA])).toMatchObject({ precision: 'street' })
  expect(await ask([TOWN])).toMatchObject({ precision: 'settlement' })
})

test('a place without a number is only known by its street', async () => {
  const school = photonFeature({
    point: [33.53, 59.645],
    type: 'house',
    osm_key: 'amenity',
    osm_value: 'school',
    name: 'Школа № 63',
    street: 'Советская улица',
    city: 'Тихвин',
    county: 'Тихвинский район',
  })
  expect(await ask([school])).toMatchObject({ precision: 'street' })
})

test.each([
  ['another street', { street: 'улица Карла Маркса' }],
  ['another settlement', { city: 'Пикалёво' }],
  ['another municipality', { county: 'Лужский район', district: undefined }],
  ['another region', { state: 'Новгородская область', city: 'Тихвин' }],
])('%s is no answer', async (_, properties) => {
  expect(await ask([{ ...HOUSE_63, properties: { ...HOUSE_63.properties, ...properties } }])).toBeNull()
})

test('a place outside the bounds is no answer', async () => {
  expect(await ask([{ ...HOUSE_63, geometry: { type: 'Point', coordinates: [37.6, 55.7] } }])).toBeNull()
})

test('a region that is a city', async () => {
  const feature = photonFeature({
    point: [-71.06, 42.36],
    type: 'house',
    osm_key: 'building',
    osm_value: 'yes',
    housenumber: '12B',
    street: 'Hanover Street',
    district: 'North End',
    city: 'Boston',
    county: 'Suffolk County',
    state: 'Massachusetts',
  })
  const parts = {
    region: 'Boston',
    municipality: 'North End',
    settlement: null,
    street: 'Hanover St',
    house: '12b',
    bounds: [-71.2, 42.2, -70.9, 42.4],
  }
  expect(await ask([feature], parts)).toMatchObject({ precision: 'house', point: [-71.06, 42.36] })
  expect(await ask([feature], { ...parts, municipality: 'Dorchester' })).toBeNull()
})

test('nothing found', async () => {
  expect(await ask([])).toBeNull()
})

test.each([{ message: 'no' }, { features: [{ properties: {} }] }])('%j is not its format', async (body) => {
  server.behave(() => ({ body }))
  const geocoder = createGeocoder({ name: 'photon', url: server.url, rate: 1000 })
  await expect(geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'malformed' })
})
