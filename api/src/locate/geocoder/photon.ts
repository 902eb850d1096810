import { z } from 'zod'
import { Position } from '../../contract/common'
import { GeocoderFailure } from './failure'
import type { GeocodeAnswer, GeocoderSettings } from './geocoder'
import type { Candidate } from './judge'
import { endpointOf, MOST_PLACES, type Service, wordsForMap } from './service'

const text = z.string().optional()

const Properties = z.object({
  /** Layer: house, street, locality, district, city, county, state, country or other. */
  type: text,
  name: text,
  housenumber: text,
  street: text,
  locality: text,
  district: text,
  city: text,
  county: text,
  state: text,
})
type Properties = z.infer<typeof Properties>

const Answer = z.object({
  features: z.array(z.object({ geometry: z.object({ coordinates: Position }), properties: Properties })),
})

/** Villages are in any of these layers, by their rank. */
const SETTLEMENTS: (string | undefined)[] = ['city', 'district', 'locality']

/** Photon's `/api`: https://github.com/komoot/photon/blob/master/docs/api-v1.md */
export function photon(settings: GeocoderSettings): Service {
  const endpoint = endpointOf(settings, '/api')
  return {
    endpoint,
    ask(query) {
      const url = new URL(endpoint)
      url.searchParams.set('q', wordsForMap(query))
      url.searchParams.set('limit', String(MOST_PLACES))
      url.searchParams.set('bbox', query.bounds.join(','))
      return { url, method: 'GET' }
    },
    read(body) {
      const answer = Answer.safeParse(body)
      if (!answer.success) throw new GeocoderFailure('malformed', 'the answer is not Photon’s GeoJSON')
      return answer.data.features.flatMap(({ geometry, properties }) => candidateOf(geometry.coordinates, properties))
    },
  }
}

function candidateOf(point: Position, properties: Properties): Candidate[] {
  const { type, name, housenumber, locality, district, city, county, state } = properties
  const precision = precisionOf(properties)
  if (!precision) return []
  const street = type === 'street' ? name : properties.street
  const own = precision === 'settlement' ? [name] : [city, district, locality]
  return [
    {
      point,
      precision,
      regions: given([state, city]),
      municipalities: given([county, ...(precision === 'settlement' ? [] : [district])]),
      settlements: given(own),
      street: street ?? null,
      house: housenumber ?? null,
      label: given([name, street, housenumber, city, state]).join(', '),
    },
  ]
}

/** A shop or a school without a number is only known by its street. */
function precisionOf({ type, street, housenumber }: Properties): GeocodeAnswer['precision'] | undefined {
  if (housenumber) return 'house'
  if (type === 'street' || street) return 'street'
  return SETTLEMENTS.includes(type) ? 'settlement' : undefined
}

function given(names: (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined)
}
