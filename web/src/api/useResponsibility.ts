import type { ResponsibilityAnswer } from '@ochag/api/contract/vocabulary'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'
import { useQuestion } from './useQuestion'

/** Appeals by whose task they are, and the most frequent executors that no rule knows. */
export function useResponsibility(filter: ViewFilter): UseQueryResult<ResponsibilityAnswer, ProblemError> {
  return useQuestion('responsibility', useComparedQuery(filter), (query, signal) =>
    answerOf(client.api.responsibility.$get({ query }, { init: { signal } })),
  )
}
