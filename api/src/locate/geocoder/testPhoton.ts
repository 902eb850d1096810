import type { Arrived, Reply } from './testLoopback'

interface TestFeature {
  point: [longitude: number, latitude: number]
  type: string
  osm_key: string
  osm_value: string
  name?: string
  street?: string
  housenumber?: string
  district?: string
  locality?: string
  city?: string
  county?: string
  state?: string
}

/** A place as Photon writes it: GeoJSON, with the fields of the geocodejson draft as properties. */
export function photonFeature({ point, ...own }: TestFeature) {
  return {
    type: 'Feature',
    properties: {
      osm_type: 'W',
      osm_id: 88_125_204,
      country: 'Россия',
      countrycode: 'RU',
      state: 'Ленинградская область',
      postcode: '187553',
      ...own,
    },
    geometry: { type: 'Point', coordinates: point },
  }
}

const TIKHVIN = { city: 'Тихвин', county: 'Тихвинский район' }

export const HOUSE_63 = photonFeature({
  point: [33.5301, 59.6452],
  type: 'house',
  osm_key: 'building',
  osm_value: 'apartments',
  housenumber: '63',
  street: 'Советская улица',
  district: '1-й микрорайон',
  ...TIKHVIN,
})

export const SOVETSKAYA = photonFeature({
  point: [33.5289, 59.6441],
  type: 'street',
  osm_key: 'highway',
  osm_value: 'residential',
  name: 'Советская улица',
  ...TIKHVIN,
})

export const TOWN = photonFeature({
  point: [33.5294, 59.6443],
  type: 'city',
  osm_key: 'place',
  osm_value: 'town',
  name: 'Тихвин',
  county: 'Тихвинский район',
})

/** Answers as Photon does, with its refusals. */
export function answerPhoton(features: object[]) {
  return ({ method, url }: Arrived): Reply => {
    const { q, bbox = '' } = Object.fromEntries(url.searchParams)
    if (method !== 'GET' || url.pathname !== '/api') return { status: 404, body: 'Endpoint GET not found' }
    if (!q) return refusal("missing search term 'q': /?q=berlin")
    const corners = bbox.split(',').map(Number)
    if (corners.length !== 4 || !corners.every(Number.isFinite)) return refusal("Parameter 'bbox' must have 4 numbers")
    const limit = Number(url.searchParams.get('limit') ?? 15)
    return { body: { type: 'FeatureCollection', features: features.slice(0, limit) } }
  }
}

function refusal(message: string): Reply {
  return { status: 400, body: { message } }
}
