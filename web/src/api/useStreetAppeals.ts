import type { Appeal, AppealPage } from '@ochag/api/contract/appeal'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { FilterQuery } from '../view/filterQuery'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import { everyPage } from './everyPage'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'

/** The largest page there is, and the most pages of one hexagon. */
const PAGE = 500
const MOST_PAGES = 4

/** Appeals to be shown one by one; not all of them where there are too many to be seen. */
export interface StreetAppeals {
  appeals: readonly Appeal[]
  complete: boolean
}

/** The newest appeals in some hexagons, to be shown one by one. */
export function useStreetAppeals(cells: readonly string[], filter: ViewFilter): StreetAppeals {
  const query = useFilterQuery(filter)
  return useQueries({
    queries: query ? cells.map((cell) => streetQuestion(query, cell)) : [],
    combine: gathered,
  })
}

function streetQuestion(query: FilterQuery, cell: string) {
  const page = { ...query, cell, limit: String(PAGE) }
  return {
    queryKey: ['appeals', query, { cell, pages: MOST_PAGES }],
    queryFn: ({ signal }: { signal: AbortSignal }) => everyPage((cursor) => askPage(page, cursor, signal), MOST_PAGES),
  }
}

async function askPage(
  page: FilterQuery & { cell: string; limit: string },
  cursor: string | null,
  signal: AbortSignal,
): Promise<AppealPage> {
  const query = cursor === null ? page : { ...page, cursor }
  const { answer } = await answerOf(client.api.appeals.$get({ query }, { init: { signal } }))
  return answer
}

function gathered(lists: UseQueryResult<StreetAppeals, ProblemError>[]): StreetAppeals {
  return {
    appeals: lists.flatMap(({ data }) => data?.appeals ?? []),
    complete: lists.every(({ data }) => data?.complete !== false),
  }
}
