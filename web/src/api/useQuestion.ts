import { keepPreviousData, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { type Versioned, withoutVersion } from './answer'
import type { ProblemError } from './problemError'

/** The first part of a key: which question it is. */
export type QuestionName =
  | 'topics'
  | 'sources'
  | 'municipalities'
  | 'breakdown'
  | 'hexagon'
  | 'hexagons'
  | 'totals'
  | 'series'
  | 'appeals'
  | 'appeal'
  | 'responsibility'
  | 'measures'
  | 'metrics'

/** A question under a filter; the former answer stays until the new one is there. Null asks nothing yet. */
export function useQuestion<Answer, Query>(
  name: QuestionName,
  query: Query | null,
  ask: (query: Query, signal: AbortSignal) => Promise<Versioned<Answer>>,
): UseQueryResult<Answer, ProblemError> {
  return useQuery({
    queryKey: [name, query],
    queryFn: query === null ? skipToken : ({ signal }) => ask(query, signal),
    select: withoutVersion<Answer>,
    placeholderData: keepPreviousData,
  })
}
