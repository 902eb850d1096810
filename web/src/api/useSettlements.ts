import type { SettlementAnswer } from '@ochag/api/contract/geography'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'

/** The places of the gazetteer, largest first. */
export function useSettlements(): UseQueryResult<SettlementAnswer, ProblemError> {
  return useQuery({
    queryKey: ['settlements'],
    queryFn: ({ signal }) => answerOf(client.api.settlements.$get(undefined, { init: { signal } })),
    select: withoutVersion<SettlementAnswer>,
    structuralSharing: false,
  })
}
