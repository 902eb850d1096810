import type { Change } from '@ochag/api/contract/live'
import type { Query, QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { Versioned } from './answer'
import { createChangeLog } from './changeLog'
import { patchHexagons } from './hexagonCache'
import { type LiveState, openLiveConnection } from './liveConnection'
import { createRounds } from './rounds'
import { REGION_KEY, useRegion } from './useRegion'

/** The latest changes, for answers that were on their way while those happened. */
export const changeLog = createChangeLog()

/** What no appeal changes. */
const STILL = new Set<unknown>([
  'hexagons',
  'totals',
  'region',
  'boundaries',
  'settlements',
  'basemap',
  // Asked again by the page of the data itself: an import changes appeals every moment.
  'upload',
  'import',
  'imports',
  'topic-words',
  'word-rules',
  'doubts',
  // What is kept never changes; a digest that is still going on asks again by itself.
  'digest',
  'digest-now',
  'digest-archive',
  // Nobody's choice is moved by what arrives; the next search asks anew.
  'search',
])

const ROUND = 2000

const pulseListeners = new Set<(cells: string[]) => void>()
const stateListeners = new Set<() => void>()
let live: LiveState = { state: 'connecting', lastAt: null, version: null }

/** How live the page is: the connection, when the server was last heard, the version that is shown. */
export function useLive(): LiveState {
  return useSyncExternalStore(subscribeState, () => live)
}

/** Tells everybody how live the page is; for the connection, and for where states are shown without one. */
export function showLive(next: LiveState): void {
  live = next
  for (const listener of stateListeners) listener()
}

/** Hears of the cells on the screen whose counts a live change has just changed. */
export function subscribePulses(listener: (cells: string[]) => void): () => void {
  pulseListeners.add(listener)
  return () => pulseListeners.delete(listener)
}

/** Keeps the page live from when the region is known; for the one component around all others. */
export function useLiveConnection(): void {
  const cache = useQueryClient()
  const ready = useRegion().isSuccess
  useEffect(() => (ready ? connect(cache) : undefined), [cache, ready])
}

function connect(cache: QueryClient): () => void {
  const rounds = createRounds(() => cache.invalidateQueries({ predicate: moves }), ROUND)
  const close = openLiveConnection({
    open: (since) => new EventSource(`/api/live?since=${since}`),
    since: live.version ?? cache.getQueryData<Versioned<unknown>>(REGION_KEY)?.version ?? 0,
    onState: showLive,
    onRecovery: () => void cache.invalidateQueries(),
    onChange(change) {
      if (change.reset) return reset(cache)
      take(cache, change)
      rounds.ask()
    },
  })
  return () => {
    close()
    rounds.stop()
  }
}

function take(cache: QueryClient, change: Change) {
  changeLog.add(change)
  const cells = patchHexagons(cache, change)
  if (cells.length > 0) for (const listener of pulseListeners) listener(cells)
}

function reset(cache: QueryClient) {
  changeLog.clear()
  void cache.invalidateQueries()
}

/** An answer that failed stays as it is, so that its reason can be read and tried again by hand. */
function moves(query: Query): boolean {
  return !STILL.has(query.queryKey[0]) && query.state.data !== undefined
}

function subscribeState(listener: () => void): () => void {
  stateListeners.add(listener)
  return () => stateListeners.delete(listener)
}
