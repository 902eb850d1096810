import type { Arrived, Reply } from './testLoopback'

export const KEY = 'an-api-key'
export const SECRET = 'a-secret'

/** The fields of an address that DaData always writes, most of them empty. */
const EMPTY = {
  postal_code: null,
  country: 'Россия',
  country_iso_code: 'RU',
  federal_district: 'Северо-Западный',
  region_fias_id: '6d1ebb35-70c6-4129-bd55-da3969658f5d',
  region_kladr_id: '4700000000000',
  region_iso_code: 'RU-LEN',
  region_with_type: 'Ленинградская обл',
  region_type: 'обл',
  region_type_full: 'область',
  region: 'Ленинградская',
  area_with_type: null,
  area_type: null,
  area_type_full: null,
  area: null,
  sub_area_with_type: null,
  sub_area: null,
  city_with_type: null,
  city_type: null,
  city_type_full: null,
  city: null,
  city_area: null,
  city_district: null,
  settlement_with_type: null,
  settlement_type: null,
  settlement_type_full: null,
  settlement: null,
  street_with_type: null,
  street_type: null,
  street_type_full: null,
  street: null,
  stead: null,
  house_type: null,
  house_type_full: null,
  house: null,
  block_type: null,
  block_type_full: null,
  block: null,
  flat_type: null,
  flat: null,
  fias_id: '30b8cf52-0a2f-4ba7-9f5a-43c0a4b4d0f1',
  fias_level: null as string | null,
  fias_actuality_state: '0',
  capital_marker: '0',
  okato: '41245501000',
  oktmo: '41645101001',
  timezone: null,
  geo_lat: null as string | null,
  geo_lon: null as string | null,
  beltway_hit: null,
  metro: null,
  qc_geo: null as string | null,
}

const TIKHVIN = {
  area_with_type: 'Тихвинский р-н',
  area_type: 'р-н',
  area_type_full: 'район',
  area: 'Тихвинский',
  city_with_type: 'г Тихвин',
  city_type: 'г',
  city_type_full: 'город',
  city: 'Тихвин',
}

const STREET = {
  street_with_type: 'ул Советская',
  street_type: 'ул',
  street_type_full: 'улица',
  street: 'Советская',
}

/** One suggestion; codes are texts here. */
export function suggestion(value: string, data: object) {
  return { value, unrestricted_value: `187553, ${value}`, data: { ...EMPTY, ...data } }
}

export const HOUSE_63 = suggestion('Ленинградская обл, Тихвинский р-н, г Тихвин, ул Советская, д 63', {
  ...TIKHVIN,
  ...STREET,
  house_type: 'д',
  house_type_full: 'дом',
  house: '63',
  fias_level: '8',
  geo_lat: '59.6452',
  geo_lon: '33.5301',
  qc_geo: '0',
})

export const SOVETSKAYA = suggestion('Ленинградская обл, Тихвинский р-н, г Тихвин, ул Советская', {
  ...TIKHVIN,
  ...STREET,
  fias_level: '7',
  geo_lat: '59.6441',
  geo_lon: '33.5289',
  qc_geo: '2',
})

export const TOWN = suggestion('Ленинградская обл, Тихвинский р-н, г Тихвин', {
  ...TIKHVIN,
  fias_level: '4',
  geo_lat: '59.6443',
  geo_lon: '33.5294',
  qc_geo: '4',
})

/** A standardised address; its codes are numbers, but for the level. */
export function standardised({ value, data }: ReturnType<typeof suggestion>, qc: number) {
  const geo = data.qc_geo === null ? null : Number(data.qc_geo)
  return {
    source: 'леноблость тихвин советская',
    result: value,
    ...data,
    qc_geo: geo,
    qc_complete: 5,
    qc_house: 2,
    qc,
    unparsed_parts: null,
  }
}

/** Answers as DaData's suggestions do, with their refusals. */
export function answerSuggestions(suggestions: object[]) {
  return (arrived: Arrived): Reply => {
    const refused = refuse(arrived, '/suggestions/api/4_1/rs/suggest/address')
    if (refused) return refused
    const { query, count = 10 }: { query?: string; count?: number } = JSON.parse(arrived.body)
    if (!query) return problem(400, 'Bad Request')
    return { body: { suggestions: suggestions.slice(0, count) } }
  }
}

/** Answers as DaData's standardisation does: one address for each asked. */
export function answerStandardised(address: object) {
  return (arrived: Arrived): Reply => {
    const refused = refuse(arrived, '/api/v1/clean/address')
    if (refused) return refused
    if (arrived.headers['x-secret'] !== SECRET) return problem(401, 'Unauthorized')
    const asked: unknown = JSON.parse(arrived.body)
    return Array.isArray(asked) && asked.length === 1 ? { body: [address] } : problem(400, 'Bad Request')
  }
}

function refuse({ method, url, headers }: Arrived, path: string): Reply | undefined {
  if (url.pathname !== path) return problem(404, 'Not Found')
  if (method !== 'POST') return problem(405, 'Method Not Allowed')
  if (headers['content-type'] !== 'application/json') return problem(415, 'Unsupported Media Type')
  return headers.authorization === `Token ${KEY}` ? undefined : problem(401, 'Unauthorized')
}

function problem(status: number, reason: string): Reply {
  return { status, body: { family: 'CLIENT_ERROR', reason, message: reason } }
}
