/** Work that several ask for at once is done once; it is told to stop when nobody waits for it any more. */
export interface Flights<Result> {
  /** Joins the work under this key, or starts it. `signal` is of the one who asks, and says that he has gone. */
  join(key: string, signal: AbortSignal, work: (abandoned: AbortSignal) => Promise<Result>): Joined<Result>
}

export interface Joined<Result> {
  result: Promise<Result>
  /** Somebody else had started it. */
  collapsed: boolean
}

interface Flight<Result> {
  result: Promise<Result>
  waiting: number
  abandon: AbortController
}

/** No work yet. */
export function createFlights<Result>(): Flights<Result> {
  const flights = new Map<string, Flight<Result>>()

  /** A flight that ended, or that all have left, is nobody's to join. */
  function end(key: string, flight: Flight<Result>): void {
    if (flights.get(key) === flight) flights.delete(key)
  }

  function start(key: string, work: (abandoned: AbortSignal) => Promise<Result>): Flight<Result> {
    const abandon = new AbortController()
    const flight: Flight<Result> = { result: work(abandon.signal), waiting: 0, abandon }
    flights.set(key, flight)
    flight.result.catch(() => undefined).finally(() => end(key, flight))
    return flight
  }

  function wait(key: string, flight: Flight<Result>, signal: AbortSignal): void {
    function leave(): void {
      flight.waiting -= 1
      if (flight.waiting > 0) return
      end(key, flight)
      flight.abandon.abort()
    }
    flight.waiting += 1
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    flight.result.catch(() => undefined).finally(() => signal.removeEventListener('abort', leave))
  }

  return {
    join(key, signal, work) {
      const running = flights.get(key)
      const flight = running ?? start(key, work)
      wait(key, flight, signal)
      return { result: flight.result, collapsed: running !== undefined }
    },
  }
}
