import type { Position } from '../../contract/common'

/** An address as it is sent out: parts of a place and nothing else. */
export interface GeocodeQuery {
  /** Key of the answer: the address in one spelling, e.g. `Тихвин, улица Советская, 63`. */
  canonical: string
  /** Name of the region. */
  region: string
  /** Name of the municipality, not its code. */
  municipality: string | null
  settlement: string | null
  street: string | null
  house: string | null
  /** West, south, east, north in degrees: where the region lies. */
  bounds: [number, number, number, number]
}

/** A place as finely as the geocoder names it, and never finer than it was asked for. */
export interface GeocodeAnswer {
  point: Position
  precision: 'house' | 'street' | 'settlement'
  /** The geocoder's own spelling of the place. */
  label: string
}

export const GEOCODERS = ['nominatim', 'photon', 'dadata'] as const
export type GeocoderName = (typeof GEOCODERS)[number]

export interface Geocoder {
  name: GeocoderName
  /** Which service answers: the name and its address, without keys. Answers of one service are not those of another. */
  service: string
  /**
   * Null where the geocoder knows no such place, or cannot tell which of several is meant.
   * @throws GeocoderFailure when there is no answer
   */
  geocode(query: GeocodeQuery, signal?: AbortSignal): Promise<GeocodeAnswer | null>
}

export interface GeocoderSettings {
  name: GeocoderName
  /** Where the service answers; its own path (`/search`, `/api` …) is added unless it is there. */
  url: string
  /** DaData's API key. */
  key?: string | undefined
  /** DaData's secret: with it addresses are standardised, without it they are looked up as suggestions. */
  secret?: string | undefined
  /** The most requests a second. */
  rate: number
}
