import type { SourceAnswer } from '@ochag/api/contract/source'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'
import { useQuestion } from './useQuestion'

/** Counts by source; the filter's own sources do not narrow it. */
export function useSources(filter: ViewFilter): UseQueryResult<SourceAnswer, ProblemError> {
  return useQuestion('sources', useComparedQuery(filter, 'source'), (query, signal) =>
    answerOf(client.api.sources.$get({ query }, { init: { signal } })),
  )
}
