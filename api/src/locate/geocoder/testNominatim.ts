import type { Arrived, Reply } from './testLoopback'

interface TestPlace {
  category: string
  type: string
  addresstype: string
  place_rank: number
  point: [longitude: number, latitude: number]
  name?: string
  address: Record<string, string>
}

const AROUND = {
  state: 'Ленинградская область',
  'ISO3166-2-lvl4': 'RU-LEN',
  region: 'Северо-Западный федеральный округ',
  country: 'Россия',
  country_code: 'ru',
}

/** A place as Nominatim 4 writes it in `jsonv2` with `addressdetails=1`: coordinates are texts. */
export function nominatimPlace({ point: [longitude, latitude], name = '', address, ...place }: TestPlace) {
  const full: Record<string, string> = { ...address, ...AROUND, ...('state' in address && { state: address.state }) }
  return {
    place_id: 209_841_337,
    licence: 'Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright',
    osm_type: 'way',
    osm_id: 88_125_204,
    lat: latitude.toFixed(7),
    lon: longitude.toFixed(7),
    importance: 0.0000899,
    name,
    display_name: Object.entries(full)
      .filter(([key]) => !/ISO|code/.test(key))
      .map(([, value]) => value)
      .join(', '),
    address: full,
    boundingbox: [latitude - 0.001, latitude + 0.001, longitude - 0.001, longitude + 0.001].map((edge) =>
      edge.toFixed(7),
    ),
    ...place,
  }
}

export const TIKHVIN = { town: 'Тихвин', municipality: 'Тихвинское городское поселение', county: 'Тихвинский район' }

export const HOUSE_63 = nominatimPlace({
  category: 'building',
  type: 'apartments',
  addresstype: 'building',
  place_rank: 30,
  point: [33.5301, 59.6452],
  address: { house_number: '63', road: 'Советская улица', suburb: '1-й микрорайон', ...TIKHVIN },
})

export const SOVETSKAYA = nominatimPlace({
  category: 'highway',
  type: 'residential',
  addresstype: 'road',
  place_rank: 26,
  point: [33.5289, 59.6441],
  name: 'Советская улица',
  address: { road: 'Советская улица', ...TIKHVIN },
})

export const TOWN = nominatimPlace({
  category: 'place',
  type: 'town',
  addresstype: 'town',
  place_rank: 18,
  point: [33.5294, 59.6443],
  name: 'Тихвин',
  address: TIKHVIN,
})

/** Answers as Nominatim does: refuses who does not say who he is, and questions that it cannot read. */
export function answerNominatim(places: object[]) {
  return ({ method, url, headers }: Arrived): Reply => {
    const { q, format, viewbox = '' } = Object.fromEntries(url.searchParams)
    if (/^(node|undici)?$/.test(headers['user-agent'] ?? '')) return { status: 403, body: 'Access blocked' }
    if (method !== 'GET' || url.pathname !== '/search') return { status: 404, body: 'Not found' }
    if (!q) return refusal('Nothing to search for.')
    if (format !== 'jsonv2') return refusal("Parameter 'format' must be one of: xml, json, jsonv2")
    if (viewbox.split(',').length !== 4)
      return refusal("Bounding box parameter 'viewbox' needs to be in the right format")
    return { body: places.slice(0, Number(url.searchParams.get('limit') ?? 10)) }
  }
}

function refusal(message: string): Reply {
  return { status: 400, body: { error: { code: 400, message } } }
}
