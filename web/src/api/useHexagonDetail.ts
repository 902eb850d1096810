import type { HexagonDetail } from '@ochag/api/contract/hexagon'
import { skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'

/** What is in one hexagon under the filter. A former answer stays only while it is of the same hexagon. */
export function useHexagonDetail(cell: string | null, filter: ViewFilter): UseQueryResult<HexagonDetail, ProblemError> {
  const query = useComparedQuery(filter)
  return useQuery({
    queryKey: ['hexagon', cell, query],
    queryFn:
      cell === null || query === null
        ? skipToken
        : ({ signal }) => answerOf(client.api.hexagons[':cell'].$get({ param: { cell }, query }, { init: { signal } })),
    select: withoutVersion<HexagonDetail>,
    placeholderData: (former) => (former?.answer.cell === cell ? former : undefined),
  })
}
