import type { Clock } from './clock'

/** Lets requests go one after the other, never faster than a rate. */
export interface Limiter {
  /** Resolves when it is the caller's turn; turns are given in the order of asking. */
  turn(signal?: AbortSignal): Promise<void>
  /** Nobody's turn comes before so many milliseconds from now, not even of those who wait already. */
  pause(milliseconds: number): void
}

/** At most `rate` turns a second, evenly spread: services that allow one a second do not allow two at once. */
export function createLimiter(rate: number, clock: Clock): Limiter {
  const interval = 1000 / rate
  let free = Number.NEGATIVE_INFINITY
  let last: Promise<unknown> = Promise.resolve()

  async function wait(signal: AbortSignal | undefined): Promise<void> {
    // A pause may be asked for while somebody waits.
    while (clock.now() < free) await clock.wait(free - clock.now(), signal)
    signal?.throwIfAborted()
    free = clock.now() + interval
  }

  return {
    turn(signal) {
      const own = last.then(() => wait(signal))
      last = own.catch(() => undefined)
      return own
    },
    pause(milliseconds) {
      free = Math.max(free, clock.now() + milliseconds)
    },
  }
}
