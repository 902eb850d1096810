import { type QueryClient, useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { likelyNext, type TilePlace } from '../hexagons/likelyNext'
import type { FilterQuery } from '../view/filterQuery'
import type { ViewFilter } from '../view/view'
import { tilePace } from './pace'
import type { ShownTiles } from './shownTiles'
import { forgetOldTiles } from './tileMemory'
import { tileQuestion } from './tileQuestion'
import { useTileFilter } from './useTileFilter'

declare global {
  interface Navigator {
    /** Not in every browser. */
    connection?: { saveData?: boolean }
  }
}

/**
 * While nothing else is asked and the server answers quickly, fetches the tiles that are likely to be wanted next, one after
 * the other.
 */
export function usePrefetch(
  shown: ShownTiles | undefined,
  filter: ViewFilter,
  drawn: { coarsest: number; finest: number },
): void {
  const cache = useQueryClient()
  const query = useTileFilter(filter)
  const busy = useIsFetching({ type: 'active' }) > 0
  const { box, kind } = shown ?? {}
  const fetchNext = useEffectEvent(async (signal: AbortSignal) => {
    if (shown && query) await fetchAll(cache, query, likelyNext(shown.box, shown.resolution, drawn), signal)
  })
  // Live changes renew what is shown without anything new being likely: place and kind say when there is.
  const place = box && `${kind} ${box}`
  useEffect(() => {
    forgetOldTiles(cache)
    if (busy || !place || navigator.connection?.saveData) return
    return whenIdle((signal) => fetchNext(signal))
  }, [busy, place, cache])
}

async function fetchAll(cache: QueryClient, query: FilterQuery, places: TilePlace[], signal: AbortSignal) {
  for (const place of places) {
    if (signal.aborted || !tilePace.isQuick()) return
    const question = tileQuestion({ ...query, ...place }, cache, 'low')
    const withdraw = () => {
      // Whoever needs it now shall take it over before it is withdrawn.
      setTimeout(() => void cache.cancelQueries({ queryKey: question.queryKey, exact: true, type: 'inactive' }))
    }
    signal.addEventListener('abort', withdraw)
    await cache.prefetchQuery({ ...question, retry: false })
    signal.removeEventListener('abort', withdraw)
  }
}

/** Begins when the browser has nothing to do; the returned function ends it. */
function whenIdle(work: (signal: AbortSignal) => Promise<void>): () => void {
  const ended = new AbortController()
  const begin = () => void work(ended.signal)
  // Not in every browser.
  const wait = window.requestIdleCallback ? window.requestIdleCallback(begin) : window.setTimeout(begin, 200)
  return () => {
    ended.abort()
    if (window.cancelIdleCallback) window.cancelIdleCallback(wait)
    else window.clearTimeout(wait)
  }
}
