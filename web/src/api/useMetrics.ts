import type { MetricsAnswer } from '@ochag/api/contract/measures'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'
import { useQuestion } from './useQuestion'

/** Which metrics have a meaning under the filter, and why the others have none. */
export function useMetrics(filter: ViewFilter): UseQueryResult<MetricsAnswer, ProblemError> {
  return useQuestion('metrics', useFilterQuery(filter), (query, signal) =>
    answerOf(client.api.metrics.$get({ query }, { init: { signal } })),
  )
}
