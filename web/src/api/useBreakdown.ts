import type { Breakdown } from '@ochag/api/contract/breakdown'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'
import { useQuestion } from './useQuestion'

/** The appeals under the filter, taken apart. */
export function useBreakdown(filter: ViewFilter): UseQueryResult<Breakdown, ProblemError> {
  return useQuestion('breakdown', useComparedQuery(filter), (query, signal) =>
    answerOf(client.api.breakdown.$get({ query }, { init: { signal } })),
  )
}
