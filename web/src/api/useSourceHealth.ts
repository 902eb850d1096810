import type { SourceHealthAnswer } from '@ochag/api/contract/sourceHealth'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

/** How well each source supplies the map. */
export function useSourceHealth(): UseQueryResult<SourceHealthAnswer, ProblemError> {
  return useQuery({
    queryKey: ['source-health'],
    queryFn: ({ signal }) => answerOf(operatorClient.api['source-health'].$get(undefined, { init: { signal } })),
    select: withoutVersion<SourceHealthAnswer>,
  })
}
