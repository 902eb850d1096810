import { askJson } from './askJson'
import { createBreaker } from './breaker'
import { type Clock, systemClock } from './clock'
import { dadata } from './dadata'
import { GeocoderFailure } from './failure'
import type { GeocodeAnswer, GeocodeQuery, Geocoder, GeocoderSettings } from './geocoder'
import { isWorthAsking, judge } from './judge'
import { createLimiter } from './limiter'
import { nominatim } from './nominatim'
import { photon } from './photon'

const SERVICES = { nominatim, photon, dadata }

interface Dependencies {
  clock?: Clock
  /** Milliseconds until a service must have answered. */
  timeout?: number
  /** So many failures in a row, and the service is left alone … */
  failures?: number
  /** … for so many milliseconds. */
  rest?: number
  /** A service that is busy for longer than so many milliseconds is not waited for but left alone. */
  longestPause?: number
}

/** A geocoder as the operator configured it, with its rate, its timeout and its circuit breaker. */
export function createGeocoder(settings: GeocoderSettings, dependencies: Dependencies = {}): Geocoder {
  const { clock = systemClock, timeout = 10_000, failures = 5, rest = 60_000, longestPause = 30_000 } = dependencies
  const service = SERVICES[settings.name](settings)
  const limiter = createLimiter(settings.rate, clock)
  const breaker = createBreaker({ failures, rest }, clock)

  async function ask(query: GeocodeQuery, signal: AbortSignal | undefined): Promise<GeocodeAnswer | null> {
    return judge(query, service.read(await askJson(service.ask(query), { clock, timeout, signal })))
  }

  /** Asks once more when a busy service says that it will soon be free. */
  async function askPatiently(query: GeocodeQuery, signal: AbortSignal | undefined): Promise<GeocodeAnswer | null> {
    try {
      return await ask(query, signal)
    } catch (error) {
      const pause = error instanceof GeocoderFailure ? error.retryAfter : undefined
      if (pause === undefined) throw error
      if (pause > longestPause) breaker.open(pause)
      limiter.pause(pause)
      if (pause > longestPause) throw error
      await limiter.turn(signal)
      return ask(query, signal)
    }
  }

  return {
    name: settings.name,
    service: `${settings.name} ${service.endpoint.origin}${service.endpoint.pathname}`,
    async geocode(query, signal) {
      if (!isWorthAsking(query)) return null
      // Nobody stands in line for a service that is left alone.
      breaker.check()
      await limiter.turn(signal)
      return breaker.run(() => askPatiently(query, signal))
    },
  }
}
