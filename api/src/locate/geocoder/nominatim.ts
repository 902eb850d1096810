import { z } from 'zod'
import { GeocoderFailure } from './failure'
import type { GeocodeAnswer, GeocoderSettings } from './geocoder'
import type { Candidate } from './judge'
import { endpointOf, MOST_PLACES, type Service, wordsForMap } from './service'

const Degrees = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
])

const Place = z.object({
  lat: Degrees,
  lon: Degrees,
  type: z.string(),
  /** Missing in answers of older versions. */
  addresstype: z.string().optional(),
  display_name: z.string(),
  address: z.record(z.string(), z.string()),
})
type Place = z.infer<typeof Place>

/** From small to large: the first that an address has is its settlement. */
const SETTLEMENTS = ['isolated_dwelling', 'hamlet', 'village', 'town', 'city']
/** Parts of settlements, whose names sources take for settlements. */
const WARDS = ['allotments', 'croft', 'farm', 'locality', 'neighbourhood', 'quarter', 'suburb', 'borough']
const MUNICIPALITIES = [
  'county',
  'state_district',
  'municipality',
  'city_district',
  'district',
  'suburb',
  'neighbourhood',
]
const REGIONS = ['state', 'province', 'region', 'city']

/** Nominatim's `/search` in the format `jsonv2`: https://nominatim.org/release-docs/latest/api/Search/ */
export function nominatim(settings: GeocoderSettings): Service {
  const endpoint = endpointOf(settings, '/search')
  return {
    endpoint,
    ask(query) {
      const url = new URL(endpoint)
      const [west, south, east, north] = query.bounds
      const parameters = {
        q: wordsForMap(query),
        format: 'jsonv2',
        addressdetails: '1',
        limit: String(MOST_PLACES),
        viewbox: [west, south, east, north].join(','),
        bounded: '1',
      }
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
      return { url, method: 'GET' }
    },
    read(body) {
      const places = z.array(Place).safeParse(body)
      if (!places.success) throw new GeocoderFailure('malformed', 'the answer is not Nominatim’s jsonv2')
      return places.data.flatMap(candidateOf)
    },
  }
}

function candidateOf(place: Place): Candidate[] {
  const { lon, lat, address, display_name } = place
  const precision = precisionOf(place)
  if (!precision) return []
  return [
    {
      point: [lon, lat],
      precision,
      regions: named(address, REGIONS),
      municipalities: named(address, MUNICIPALITIES),
      settlements: [...named(address, SETTLEMENTS).slice(0, 1), ...named(address, WARDS)],
      street: address.road ?? null,
      house: address.house_number ?? null,
      label: display_name,
    },
  ]
}

/** A shop or a school without a number is only known by its street. */
function precisionOf({ address, type, addresstype = type }: Place): GeocodeAnswer['precision'] | undefined {
  if (address.house_number) return 'house'
  if (address.road) return 'street'
  return SETTLEMENTS.includes(addresstype) || WARDS.includes(addresstype) ? 'settlement' : undefined
}

function named(address: Record<string, string>, keys: string[]): string[] {
  return keys.flatMap((key) => address[key] ?? [])
}
