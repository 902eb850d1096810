import type { Appeal, AppealPage } from '@ochag/api/contract/appeal'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { FilterQuery } from '../view/filterQuery'
import type { ViewFilter } from '../view/view'
import { answerOf, type Versioned } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'

/** The most appeals of one hexagon that are shown one by one, the largest page there is. */
const MOST = 500

/** The newest appeals in some hexagons, to be shown one by one. */
export function useStreetAppeals(cells: readonly string[], filter: ViewFilter): readonly Appeal[] {
  const query = useFilterQuery(filter)
  return useQueries({
    queries: query ? cells.map((cell) => streetQuestion(query, cell)) : [],
    combine: gathered,
  })
}

function streetQuestion(query: FilterQuery, cell: string) {
  return {
    queryKey: ['appeals', query, { cell, limit: MOST }],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      answerOf(client.api.appeals.$get({ query: { ...query, cell, limit: String(MOST) } }, { init: { signal } })),
  }
}

function gathered(pages: UseQueryResult<Versioned<AppealPage>, ProblemError>[]): Appeal[] {
  return pages.flatMap(({ data }) => data?.answer.appeals ?? [])
}
