import type { AppealPage } from '@ochag/api/contract/appeal'
import { skipToken, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import type { AppealPlace } from './useAppeals'
import { useFilterQuery } from './useFilterQuery'

/** More than this are not looked through for those that are nearest. */
const MOST = 200

/** The newest appeals under a filter and at a place, in one page; null asks nothing. */
export function useNearbyAppeals(
  filter: ViewFilter,
  place: AppealPlace | null,
): UseQueryResult<AppealPage, ProblemError> {
  const query = useFilterQuery(filter)
  const { cell, address } = place ?? {}
  const asked = { ...query, ...(cell ? { cell } : {}), ...(address ? { address } : {}), limit: String(MOST) }
  return useQuery({
    queryKey: ['appeals', query, { ...place, limit: MOST }],
    queryFn:
      query && place
        ? ({ signal }) => answerOf(client.api.appeals.$get({ query: asked }, { init: { signal } }))
        : skipToken,
    select: withoutVersion<AppealPage>,
  })
}

/** The appeals of the list through which somebody came to one of them, as far as that list was loaded. */
export function useListAround(id: number): number[] {
  const lists = useQueryClient().getQueriesData<{ pages?: AppealPage[] }>({ queryKey: ['appeals'] })
  const loaded = lists.map(([, data]) => data?.pages?.flatMap((page) => page.appeals.map((appeal) => appeal.id)) ?? [])
  return loaded.find((ids) => ids.includes(id)) ?? []
}
