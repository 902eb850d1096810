import type { TopicAnswer } from '@ochag/api/contract/topic'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'
import { useQuestion } from './useQuestion'

/** The topic tree with counts; the filter's own topics do not narrow it, so that alternatives can be seen. */
export function useTopics(filter: ViewFilter): UseQueryResult<TopicAnswer, ProblemError> {
  return useQuestion('topics', useComparedQuery(filter, 'topic'), (query, signal) =>
    answerOf(client.api.topics.$get({ query }, { init: { signal } })),
  )
}
