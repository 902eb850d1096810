import type { QueryClient } from '@tanstack/react-query'

/** A full tile takes about 150 kB, so that this is some 30 MB. */
const MOST = 200

/** Forgets the tiles that nobody looks at and that came longest ago, where there are too many. */
export function forgetOldTiles(cache: QueryClient, most = MOST): void {
  const queries = cache.getQueryCache()
  const unseen = queries.findAll({ queryKey: ['hexagons'], type: 'inactive', fetchStatus: 'idle' })
  const surplus = unseen.sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt).slice(most)
  for (const query of surplus) queries.remove(query)
}
