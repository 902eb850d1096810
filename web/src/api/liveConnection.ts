import type { Change } from '@ochag/api/contract/live'
import { pauseAfter } from './queryClient'

/** How the live connection is, for people to see. `lastAt` is when the server was last heard. */
export interface LiveState {
  state: 'live' | 'connecting' | 'offline'
  lastAt: Date | null
  version: number | null
}

/** The part of an EventSource that is used. */
export interface EventStream {
  addEventListener(type: string, listener: (event: { data?: string }) => void): void
  close(): void
}

export interface LiveOptions {
  /** Opens the stream of all changes after a version. */
  open(since: number): EventStream
  /** The version that the page already shows. */
  since: number
  onChange(change: Change): void
  /** The server is there again after it was not. */
  onRecovery(): void
  onState(state: LiveState): void
}

/** Without a sign of life for so long the server counts as gone; it beats every 15 s. */
export const SILENCE = 40_000

/** Coming back soon matters more than sparing a server that is busy starting. */
const LONGEST_PAUSE = 5000

/**
 * Listens to changes and comes back by itself. An EventSource gives up on some failures and a new one forgets its
 * last event, so it is replaced after every failure and told the version to continue from: no change is missed.
 */
export function openLiveConnection({ open, since, onChange, onRecovery, onState }: LiveOptions): () => void {
  let live: LiveState = { state: 'connecting', lastAt: null, version: since }
  let stream: EventStream | undefined
  let watch: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  function show(patch: Partial<LiveState>) {
    live = { ...live, ...patch }
    onState(live)
  }

  function hear(patch: Partial<LiveState> = {}) {
    clearTimeout(watch)
    watch = setTimeout(fail, SILENCE)
    show({ state: 'live', lastAt: new Date(), ...patch })
  }

  function take(change: Change) {
    const known = change.version <= (live.version ?? since)
    hear(known && !change.reset ? {} : { version: change.version })
    if (!known || change.reset) onChange(change)
  }

  function connect() {
    const opened = open(live.version ?? since)
    stream = opened
    watch = setTimeout(fail, SILENCE)
    const whileCurrent = (act: (data: string) => void) => (event: { data?: string }) => {
      if (stream === opened) act(event.data ?? '')
    }
    opened.addEventListener(
      'open',
      whileCurrent(() => {
        const recovered = failures > 0
        failures = 0
        hear()
        if (recovered) onRecovery()
      }),
    )
    opened.addEventListener(
      'beat',
      whileCurrent(() => hear()),
    )
    opened.addEventListener(
      'change',
      whileCurrent((data) => take(JSON.parse(data))),
    )
    opened.addEventListener('error', whileCurrent(fail))
  }

  function fail() {
    close()
    show({ state: 'offline' })
    watch = setTimeout(connect, pauseAfter(failures, LONGEST_PAUSE))
    failures += 1
  }

  function close() {
    clearTimeout(watch)
    stream?.close()
    stream = undefined
  }

  onState(live)
  connect()
  return close
}
