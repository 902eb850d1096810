import type { Asked } from './askJson'
import type { GeocodeQuery, GeocoderSettings } from './geocoder'
import type { Candidate } from './judge'
import { bareSettlement } from './words'

/** How one kind of service is asked and understood. */
export interface Service {
  /** Where it answers; part of it must not hold a key. */
  endpoint: URL
  ask(query: GeocodeQuery): Asked
  /** @throws GeocoderFailure when the body is not of the service's format */
  read(body: unknown): Candidate[]
}

/** The most places asked for: namesakes must be seen to be told apart. */
export const MOST_PLACES = 10

/** The service's address with its own path at the end; parameters that the operator gave are kept. */
export function endpointOf({ url }: GeocoderSettings, path: string): URL {
  const endpoint = new URL(url)
  const given = endpoint.pathname.replace(/\/+$/, '')
  endpoint.pathname = given.endsWith(path) ? given : given + path
  return endpoint
}

/** The question in words, from coarse to fine; the municipality only where no settlement says it better. */
export function wordsOfQuery({ region, municipality, settlement, street, house }: GeocodeQuery): string {
  return [region, settlement ?? municipality, street, house].filter((part) => part !== null).join(', ')
}

/** The same for OpenStreetMap, whose settlements bear no word for what they are: a word too many finds nothing there. */
export function wordsForMap({ settlement, ...query }: GeocodeQuery): string {
  return wordsOfQuery({ ...query, settlement: settlement && bareSettlement(settlement) })
}
