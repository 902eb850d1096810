import type { AppealDetail } from '@ochag/api/contract/appeal'
import { skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'

/** One appeal with the course of its statuses. */
export function useAppeal(id: number | null): UseQueryResult<AppealDetail, ProblemError> {
  return useQuery({
    queryKey: ['appeal', id],
    queryFn:
      id === null
        ? skipToken
        : ({ signal }) => answerOf(client.api.appeals[':id'].$get({ param: { id: String(id) } }, { init: { signal } })),
    select: withoutVersion<AppealDetail>,
  })
}
