import type { MunicipalityAnswer } from '@ochag/api/contract/municipality'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'
import { useQuestion } from './useQuestion'

/** Counts by municipality; the filter's own municipalities do not narrow it. */
export function useMunicipalities(filter: ViewFilter): UseQueryResult<MunicipalityAnswer, ProblemError> {
  return useQuestion('municipalities', useComparedQuery(filter, 'municipality'), (query, signal) =>
    answerOf(client.api.municipalities.$get({ query }, { init: { signal } })),
  )
}
