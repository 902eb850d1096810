import type { Clock } from './clock'
import { GeocoderFailure } from './failure'

export interface Asked {
  url: URL
  method: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: unknown
}

interface AskOptions {
  clock: Clock
  /** Milliseconds until an answer must be there as a whole. */
  timeout: number
  signal?: AbortSignal | undefined
}

/** Services ask to be told who asks. */
const AGENT = 'Ochag (locating addresses of appeals)'
/** A busy service that does not say when to come back. */
const PAUSE = 5000

/**
 * Asks a service and reads its JSON. Redirections are not followed: addresses go to the configured host only.
 * @throws GeocoderFailure, or the signal's reason
 */
export async function askJson(asked: Asked, { clock, timeout, signal }: AskOptions): Promise<unknown> {
  const stop = new AbortController()
  const done = new AbortController()
  const forward = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', forward)
  clock.wait(timeout, done.signal).then(
    () => stop.abort(new GeocoderFailure('timeout', `the geocoder did not answer within ${timeout} ms`)),
    () => undefined,
  )
  try {
    signal?.throwIfAborted()
    return await fetchJson(asked, stop.signal, clock)
  } catch (error) {
    throw signal?.aborted ? signal.reason : failureOf(error)
  } finally {
    done.abort()
    signal?.removeEventListener('abort', forward)
  }
}

async function fetchJson(asked: Asked, signal: AbortSignal, clock: Clock): Promise<unknown> {
  const { url, method, headers, body } = asked
  const response = await fetch(url, {
    method,
    headers: { Accept: 'application/json', 'User-Agent': AGENT, ...headers },
    redirect: 'error',
    signal,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw statusFailure(response, clock)
  return JSON.parse(text)
}

function statusFailure({ status, headers }: Response, clock: Clock): GeocoderFailure {
  const message = `the geocoder answered with status ${status}`
  const busy = status === 429 || (status === 503 && headers.has('Retry-After'))
  return busy
    ? new GeocoderFailure('busy', message, retryAfter(headers.get('Retry-After'), clock))
    : new GeocoderFailure('status', message)
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(text: string | null, clock: Clock): number {
  const seconds = Number(text ?? Number.NaN)
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text ?? '') - clock.now()
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : PAUSE
}

function failureOf(error: unknown): GeocoderFailure {
  if (error instanceof GeocoderFailure) return error
  if (error instanceof SyntaxError) return new GeocoderFailure('malformed', 'the geocoder answered with broken JSON')
  return new GeocoderFailure('unreachable', 'the geocoder cannot be reached')
}
