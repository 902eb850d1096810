import type { Bucket, Series } from '@ochag/api/contract/series'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'
import { useQuestion } from './useQuestion'

/** Counts by day, week or month. */
export function useSeries(filter: ViewFilter, bucket: Bucket): UseQueryResult<Series, ProblemError> {
  const query = useFilterQuery(filter)
  return useQuestion('series', query && { ...query, bucket }, (query, signal) =>
    answerOf(client.api.series.$get({ query }, { init: { signal } })),
  )
}
