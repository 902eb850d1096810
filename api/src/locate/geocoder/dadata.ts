import { z } from 'zod'
import { GeocoderFailure } from './failure'
import type { GeocodeAnswer, GeocoderSettings } from './geocoder'
import type { Candidate } from './judge'
import { endpointOf, MOST_PLACES, type Service, wordsOfQuery } from './service'

const text = z.string().nullish()
/** Suggestions write codes as texts, standardised addresses as numbers. */
const code = z
  .union([z.int(), z.string().regex(/^\d$/).transform(Number)])
  .nullable()
  .catch(null)

const Address = z.object({
  region: text,
  area: text,
  sub_area: text,
  city: text,
  city_district: text,
  settlement: text,
  settlement_type: text,
  street: text,
  street_type_full: text,
  house: text,
  block: text,
  block_type: text,
  geo_lat: text,
  geo_lon: text,
  qc_geo: code,
})
type Address = z.infer<typeof Address>

const Suggestions = z.object({ suggestions: z.array(z.object({ value: z.string(), data: Address })) })
/** `qc` 0: understood; 1: with guesses or leftovers; 2: rubbish; 3: several addresses fit. */
const Standardised = z.array(Address.extend({ result: text, qc: code }))

/** How exact the coordinates are by `qc_geo`: 0 the house, 1 the nearest house, 2 the street, 3 the settlement, 4 the city. */
const PRECISION: Record<number, GeocodeAnswer['precision']> = {
  0: 'house',
  1: 'street',
  2: 'street',
  3: 'settlement',
  4: 'settlement',
}

/** Planned pieces of a town are written where settlements are, beside the town. */
const PIECE = /^(мкр|кв-л|жилрайон|жк|тер|снт|днт|днп|сдт|снп|гск|промзона|массив|р-н)([ .]|$)/i

/** DaData: suggestions (`suggest/address`), or with a secret standardisation (`clean/address`): https://dadata.ru/api/ */
export function dadata(settings: GeocoderSettings): Service {
  const { key = '', secret } = settings
  const endpoint = endpointOf(settings, secret ? '/clean/address' : '/suggest/address')
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Token ${key}`,
    ...(secret && { 'X-Secret': secret }),
  }
  return {
    endpoint,
    ask(query) {
      const words = wordsOfQuery(query)
      return { url: endpoint, method: 'POST', headers, body: secret ? [words] : { query: words, count: MOST_PLACES } }
    },
    read: secret ? readStandardised : readSuggestions,
  }
}

function readSuggestions(body: unknown): Candidate[] {
  const answer = Suggestions.safeParse(body)
  if (!answer.success) throw new GeocoderFailure('malformed', 'the answer is not DaData’s list of suggestions')
  return answer.data.suggestions.flatMap(({ value, data }) => candidateOf(data, value))
}

function readStandardised(body: unknown): Candidate[] {
  const answer = Standardised.safeParse(body)
  if (!answer.success) throw new GeocoderFailure('malformed', 'the answer is not DaData’s standardised address')
  return answer.data.flatMap((address) =>
    address.qc === 0 || address.qc === 1 ? candidateOf(address, address.result ?? '') : [],
  )
}

function candidateOf(address: Address, label: string): Candidate[] {
  const { region, area, sub_area, city_district, street, street_type_full, qc_geo } = address
  const precision = PRECISION[qc_geo ?? Number.NaN]
  const [longitude, latitude] = [Number(address.geo_lon || Number.NaN), Number(address.geo_lat || Number.NaN)]
  if (!precision || !Number.isFinite(longitude) || !Number.isFinite(latitude)) return []
  return [
    {
      point: [longitude, latitude],
      precision: noFinerThanSaid(precision, address),
      regions: given([region]),
      municipalities: given([area, sub_area, city_district]),
      settlements: settlementsOf(address),
      street: street ? given([street_type_full, street]).join(' ') : null,
      house: houseOf(address),
      label,
    },
  ]
}

/** The coordinates of a town are exact (`qc_geo` 0) as those of a town. */
function noFinerThanSaid(
  precision: GeocodeAnswer['precision'],
  { house, street }: Address,
): GeocodeAnswer['precision'] {
  if (house) return precision
  if (street) return precision === 'settlement' ? 'settlement' : 'street'
  return 'settlement'
}

function settlementsOf({ settlement, settlement_type, city }: Address): string[] {
  if (!settlement) return given([city])
  return PIECE.test(settlement_type ?? '') ? given([city, settlement]) : [settlement]
}

function houseOf({ house, block, block_type }: Address): string | null {
  if (!house) return null
  return block ? `${house} ${block_type ?? ''} ${block}` : house
}

function given(names: (string | null | undefined)[]): string[] {
  return names.filter((name) => name != null && name !== '').map(String)
}
