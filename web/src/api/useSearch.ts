import type { SearchAnswer } from '@ochag/api/contract/search'
import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'

/** Places, topics and appeals with these words within a filter; null asks nothing. */
export function useSearch(words: string | null, filter: ViewFilter): UseQueryResult<SearchAnswer, ProblemError> {
  const query = useFilterQuery(filter)
  return useQuery({
    queryKey: ['search', words, query],
    queryFn:
      words === null || query === null
        ? skipToken
        : ({ signal }) => answerOf(client.api.search.$get({ query: { ...query, q: words } }, { init: { signal } })),
    select: withoutVersion<SearchAnswer>,
    placeholderData: keepPreviousData,
    // What arrives meanwhile must not change a list that somebody is choosing from.
    gcTime: 30_000,
  })
}
