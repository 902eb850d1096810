import type { Boundaries } from '@ochag/api/contract/geography'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'

/** The municipalities' boundaries; they change only with a reset. */
export function useBoundaries(): UseQueryResult<Boundaries, ProblemError> {
  return useQuery({
    queryKey: ['boundaries'],
    queryFn: ({ signal }) => answerOf(client.api.boundaries.$get(undefined, { init: { signal } })),
    select: withoutVersion<Boundaries>,
    structuralSharing: false,
  })
}
