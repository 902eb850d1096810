import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGeocoder } from './createGeocoder'
import { startLoopback } from './testLoopback'
import { answerNominatim, HOUSE_63, nominatimPlace, SOVETSKAYA, TIKHVIN, TOWN } from './testNominatim'
import { testQuery } from './testQuery'

let server: Awaited<ReturnType<typeof startLoopback>>

beforeEach(async () => {
  server = await startLoopback(answerNominatim([]))
})
afterEach(() => server.close())

/** Asks a server that knows these places. */
function ask(places: object[], parts = {}) {
  server.behave(answerNominatim(places))
  return createGeocoder({ name: 'nominatim', url: server.url, rate: 1000 }).geocode(testQuery(parts))
}

test('a house', async () => {
  expect(await ask([HOUSE_63])).toEqual({
    point: [33.5301, 59.6452],
    precision: 'house',
    label: HOUSE_63.display_name,
  })
})

test('asks for parts of the address within the region, and says who asks', async () => {
  await ask([HOUSE_63], { settlement: 'город Тихвин' })
  const [arrived] = server.arrived
  expect(Object.fromEntries(arrived?.url.searchParams ?? [])).toEqual({
    q: 'Ленинградская область, Тихвин, улица Советская, 63',
    format: 'jsonv2',
    addressdetails: '1',
    limit: '10',
    viewbox: '26.45,58.44,35.73,61.33',
    bounded: '1',
  })
  expect(arrived?.headers['user-agent']).toContain('Ochag')
})

test('the best of several places, in whatever order they come', async () => {
  expect(await ask([TOWN, SOVETSKAYA, HOUSE_63])).toMatchObject({ precision: 'house', point: [33.5301, 59.6452] })
  expect(await ask([HOUSE_63, SOVETSKAYA, TOWN], { house: null })).toMatchObject({
    precision: 'street',
    point: [33.5289, 59.6441],
  })
  expect(await ask([HOUSE_63, SOVETSKAYA, TOWN], { house: null, street: null })).toMatchObject({
    precision: 'settlement',
    point: [33.5294, 59.6443],
  })
})

test('an answer coarser than asked is no finer than it is', async () => {
  expect(await ask([SOVETSKAYA])).toMatchObject({ precision: 'street' })
  expect(await ask([TOWN])).toMatchObject({ precision: 'settlement' })
})

test('another house of the street, or a shop in it, is only the street', async () => {
  expect(await ask([HOUSE_63], { house: '63А' })).toMatchObject({ precision: 'street' })
  const shop = nominatimPlace({
    category: 'shop',
    type: 'supermarket',
    addresstype: 'shop',
    place_rank: 30,
    point: [33.53, 59.645],
    name: 'Магнит',
    address: { shop: 'Магнит', road: 'Советская улица', ...TIKHVIN },
  })
  expect(await ask([shop])).toMatchObject({ precision: 'street' })
})

test.each([
  ['another street', { road: 'Карла Маркса улица', ...TIKHVIN }],
  ['an avenue of that name', { road: 'Советский проспект', ...TIKHVIN }],
  ['another settlement', { road: 'Советская улица', ...TIKHVIN, town: 'Пикалёво' }],
  ['a village at the town', { road: 'Советская улица', hamlet: 'Усадьба', ...TIKHVIN }],
  ['another municipality', { road: 'Советская улица', ...TIKHVIN, county: 'Лужский район', municipality: 'Лужское' }],
  ['another region', { road: 'Советская улица', ...TIKHVIN, state: 'Новгородская область' }],
])('%s is no answer', async (_, address) => {
  const place = { ...HOUSE_63, address: { ...HOUSE_63.address, ...address, house_number: '63' } }
  expect(await ask([place])).toBeNull()
})

test('a place outside the bounds is no answer, whatever it is called', async () => {
  expect(await ask([{ ...HOUSE_63, lat: '55.7558000', lon: '37.6173000' }])).toBeNull()
})

test('namesakes in two municipalities are told apart by what was asked, or not at all', async () => {
  const village = (county: string, point: [number, number]) =>
    nominatimPlace({
      category: 'place',
      type: 'village',
      addresstype: 'village',
      place_rank: 19,
      point,
      name: 'Никольское',
      address: { village: 'Никольское', county },
    })
  const places = [village('Гатчинский муниципальный округ', [29.6, 59.4]), village('Тосненский район', [30.78, 59.7])]
  const parts = { settlement: 'село Никольское', street: null, house: null }
  expect(await ask(places, { ...parts, municipality: 'Тосненский муниципальный район' })).toMatchObject({
    point: [30.78, 59.7],
  })
  expect(await ask(places, { ...parts, municipality: null })).toBeNull()
})

test('a village that numbers its houses without streets', async () => {
  const place = nominatimPlace({
    category: 'building',
    type: 'house',
    addresstype: 'building',
    place_rank: 30,
    point: [33.1, 59.9],
    address: { house_number: '12', hamlet: 'Ваганово', county: 'Тихвинский район' },
  })
  const parts = { settlement: 'деревня Ваганово', street: null, house: '12' }
  expect(await ask([place], parts)).toMatchObject({ precision: 'house' })
  expect(await ask([place], { ...parts, house: '13' })).toBeNull()
})

test('nothing found', async () => {
  expect(await ask([])).toBeNull()
})

test('what is too vague is not asked at all', async () => {
  expect(await ask([TOWN], { settlement: null, street: null, house: null })).toBeNull()
  expect(await ask([TOWN], { settlement: null, municipality: null })).toBeNull()
  expect(server.arrived).toHaveLength(0)
})

test.each([[{ error: { code: 500, message: 'no' } }], [[{ lat: 'north', lon: '30' }]], ['"text"']])(
  '%j is not its format',
  async (body) => {
    server.behave(() => ({ body }))
    const geocoder = createGeocoder({ name: 'nominatim', url: server.url, rate: 1000 })
    await expect(geocoder.geocode(testQuery())).rejects.toMatchObject({ kind: 'malformed' })
  },
)
