import type { AppealPage } from '@ochag/api/contract/appeal'
import {
  type InfiniteData,
  keepPreviousData,
  skipToken,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'

const PAGE = 50

/** Where the appeals of a list are: in a hexagon, at an address, or anywhere. */
export interface AppealPlace {
  cell?: string | null
  address?: string | null
}

/** The list of appeals, newest first, page after page. */
export function useAppeals(
  filter: ViewFilter,
  { cell, address }: AppealPlace = {},
): UseInfiniteQueryResult<InfiniteData<AppealPage, string | null>, ProblemError> {
  const query = useFilterQuery(filter)
  const place = { ...(cell ? { cell } : {}), ...(address ? { address } : {}) }
  return useInfiniteQuery({
    queryKey: ['appeals', query, place],
    queryFn: query === null ? skipToken : ({ pageParam, signal }) => askPage({ ...query, ...place }, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
}

async function askPage(query: AppealPlaceQuery, cursor: string | null, signal: AbortSignal): Promise<AppealPage> {
  const page = { ...query, limit: String(PAGE), ...(cursor ? { cursor } : {}) }
  const { answer } = await answerOf(client.api.appeals.$get({ query: page }, { init: { signal } }))
  return answer
}

type AppealPlaceQuery = NonNullable<ReturnType<typeof useFilterQuery>> & { cell?: string; address?: string }
