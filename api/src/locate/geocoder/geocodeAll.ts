import { findGeocoded, type Geocoded } from '../../queries/findGeocoded'
import { storeGeocoded } from '../../queries/storeGeocoded'
import { GeocoderFailure } from './failure'
import type { GeocodeAnswer, GeocodeQuery, Geocoder } from './geocoder'
import { isWorthAsking } from './judge'

type Queryable = Parameters<typeof findGeocoded>[0]

interface GeocodeAllOptions {
  /** Once aborted nothing further is asked; what was answered stays stored. */
  signal?: AbortSignal | undefined
  /** So many days "no such place" is believed. */
  negativeDays?: number
  /** So many questions may be under way at once; the geocoder's rate holds all the same. */
  atOnce?: number
}

/**
 * Answers by canonical spelling: from what the same service answered earlier, else asked now and remembered. Null is "no such
 * place". An address without an answer, because the geocoder failed or the signal was aborted, is not in the map.
 */
export async function geocodeAll(
  sql: Queryable,
  geocoder: Geocoder,
  queries: Iterable<GeocodeQuery>,
  { signal, negativeDays = 30, atOnce = 4 }: GeocodeAllOptions = {},
): Promise<Map<string, GeocodeAnswer | null>> {
  const waiting = new Map([...queries].filter(isWorthAsking).map((query) => [query.canonical, query]))
  const answers = new Map<string, GeocodeAnswer | null>()
  for (const known of await findGeocoded(sql, geocoder.service, [...waiting.keys()], negativeDays)) {
    answers.set(known.canonical, answerOf(known))
    waiting.delete(known.canonical)
  }
  const rest = waiting.values()
  const ask = async () => {
    for (const query of rest) {
      if (signal?.aborted) return
      const answer = await geocode(geocoder, query, signal)
      if (answer === undefined) continue
      await storeGeocoded(sql, geocoder.service, stored(query.canonical, answer))
      answers.set(query.canonical, answer)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
  return answers
}

/** Undefined where there is no answer. */
async function geocode(
  geocoder: Geocoder,
  query: GeocodeQuery,
  signal: AbortSignal | undefined,
): Promise<GeocodeAnswer | null | undefined> {
  try {
    return await geocoder.geocode(query, signal)
  } catch (error) {
    if (error instanceof GeocoderFailure || signal?.aborted) return undefined
    throw error
  }
}

function stored(canonical: string, answer: GeocodeAnswer | null): Geocoded {
  return answer ? { canonical, ...answer } : { canonical, precision: null, point: null, label: null }
}

function answerOf({ point, precision, label }: Geocoded): GeocodeAnswer | null {
  const known = precision === 'house' || precision === 'street' || precision === 'settlement'
  return point && known ? { point, precision, label: label ?? '' } : null
}
