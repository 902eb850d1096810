import type { HexagonAnswer } from '@ochag/api/contract/hexagon'
import {
  keepPreviousData,
  type QueryClient,
  skipToken,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf, type Versioned } from './answer'
import { type Box, boxText } from './box'
import { client } from './client'
import { caughtUp, type HexagonKey, knownTopics } from './hexagonCache'
import { changeLog } from './live'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'

/** The hexagons that touch a box, kept up to date by live changes, with the data version that they show. */
export function useHexagons(
  box: Box | null,
  resolution: number,
  filter: ViewFilter,
): UseQueryResult<Versioned<HexagonAnswer>, ProblemError> {
  const cache = useQueryClient()
  const query = useFilterQuery(filter)
  const scope: HexagonKey[1] = box && query && { ...query, box, resolution }
  return useQuery({
    queryKey: ['hexagons', scope] satisfies HexagonKey,
    queryFn: scope ? ({ signal }) => askHexagons(scope, cache, signal) : skipToken,
    placeholderData: keepPreviousData,
  })
}

async function askHexagons(scope: NonNullable<HexagonKey[1]>, cache: QueryClient, signal: AbortSignal) {
  const { box, resolution, ...filter } = scope
  const query = { ...filter, bbox: boxText(box), resolution: String(resolution) }
  const answer = await answerOf(client.api.hexagons.$get({ query }, { init: { signal } }))
  return caughtUp(answer, changeLog.after(answer.version), scope, knownTopics(cache))
}
