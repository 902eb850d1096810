import { QueryClient } from '@tanstack/react-query'
import { REGION_KEY } from '../src/api/useRegion'
import { filterQuery } from '../src/view/filterQuery'
import { EMPTY_VIEW } from '../src/view/view'
import { breakdown, municipalities, region, sources, TODAY, topics } from './fixtures'

/** A cache that holds the fixtures' answers and asks nobody. */
export function filledQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { enabled: false, staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY },
    },
  })
  const { filter } = EMPTY_VIEW
  const keep = (key: readonly unknown[], answer: unknown) => client.setQueryData(key, { version: 1, answer })
  keep(REGION_KEY, region)
  keep(['topics', filterQuery(filter, TODAY, 'topic')], topics)
  keep(['municipalities', filterQuery(filter, TODAY, 'municipality')], municipalities)
  keep(['sources', filterQuery(filter, TODAY, 'source')], sources)
  keep(['breakdown', filterQuery(filter, TODAY)], breakdown)
  return client
}
