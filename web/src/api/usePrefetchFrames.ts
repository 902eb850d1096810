import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { tilesOf } from '../hexagons/coverBox'
import { filterQuery } from '../view/filterQuery'
import type { Period } from '../view/period'
import type { ViewFilter } from '../view/view'
import type { ShownTiles } from './shownTiles'
import { tileQuestion } from './tileQuestion'

/** While time is played, fetches the tiles of the frames that come next, so that none has to be waited for. */
export function usePrefetchFrames(shown: ShownTiles | undefined, filter: ViewFilter, next: readonly Period[]): void {
  const cache = useQueryClient()
  const { box, resolution } = shown ?? {}
  const frames = next.map(({ from, to }) => `${from} ${to}`).join()
  const place = box?.join()
  useEffect(() => {
    if (!box || resolution === undefined) return
    for (const period of next) {
      // The period is given, so no day is needed to count back from.
      const { compare: _, ...query } = filterQuery({ ...filter, period }, period.to)
      for (const tile of tilesOf(box, resolution))
        void cache.prefetchQuery({ ...tileQuestion({ ...query, tile, resolution }, cache, 'low'), retry: false })
    }
  }, [cache, frames, place, resolution, filter])
}
