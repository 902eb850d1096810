import type { Clock } from './clock'
import { GeocoderFailure } from './failure'

interface BreakerOptions {
  /** So many failures in a row open it. */
  failures: number
  /** Milliseconds it stays open before one request may try again. */
  rest: number
}

/** Leaves a service alone that does not answer. */
export interface Breaker {
  /** @throws GeocoderFailure of kind `resting` while it is open */
  check(): void
  /**
   * Does something and remembers whether it failed. After a rest one may try: success closes the breaker, failure opens it anew.
   * @throws GeocoderFailure of kind `resting` while it is open, or what `act` throws
   */
  run<Result>(act: () => Promise<Result>): Promise<Result>
  /** Opens it for so many milliseconds. */
  open(milliseconds: number): void
}

/** A circuit breaker; only a {@link GeocoderFailure} counts, a caller who stops waiting does not. */
export function createBreaker({ failures, rest }: BreakerOptions, clock: Clock): Breaker {
  let failed = 0
  let openUntil = Number.NEGATIVE_INFINITY
  let trying = false

  function check(): void {
    if (clock.now() < openUntil || (failed >= failures && trying))
      throw new GeocoderFailure('resting', 'the geocoder failed several times and is left alone for a while')
  }

  function fail(): void {
    failed += 1
    if (failed >= failures) open(rest)
  }

  function open(milliseconds: number): void {
    failed = Math.max(failed, failures)
    openUntil = Math.max(openUntil, clock.now() + milliseconds)
  }

  async function run<Result>(act: () => Promise<Result>): Promise<Result> {
    check()
    const probing = failed >= failures
    trying ||= probing
    try {
      const result = await act()
      // An answer to what was asked before it opened says nothing of now.
      if (probing || clock.now() >= openUntil) failed = 0
      return result
    } catch (error) {
      if (error instanceof GeocoderFailure) fail()
      throw error
    } finally {
      if (probing) trying = false
    }
  }

  return { check, run, open }
}
