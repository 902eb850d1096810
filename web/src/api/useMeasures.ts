import type { MeasuresAnswer, Part } from '@ochag/api/contract/measures'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Dimension } from '../view/filterQuery'
import { EMPTY_VIEW, type ViewFilter } from '../view/view'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { useComparedQuery } from './useComparedQuery'
import { useQuestion } from './useQuestion'

interface MeasuresOptions {
  /** With each part, its counts in at most so many stretches of the period. */
  trend?: number
  /** Only in this hexagon. */
  cell?: string | null
  /** Whether what became of the appeals is needed: true where not said, but dear over long periods. */
  outcomes?: boolean
  /** A dimension of the filter that does not narrow the answer. */
  without?: Dimension
}

/** What every metric is made of, by municipality, topic or both; metricValue makes the metric of it. Null asks nothing. */
export function useMeasures(
  filter: ViewFilter | null,
  by: Part,
  { trend, cell, outcomes = true, without }: MeasuresOptions = {},
): UseQueryResult<MeasuresAnswer, ProblemError> {
  const narrowing = useComparedQuery(filter ?? EMPTY_VIEW.filter, without)
  const asked = filter &&
    narrowing && {
      ...narrowing,
      by,
      ...(trend ? { trend: String(trend) } : {}),
      ...(cell ? { cell } : {}),
      ...(outcomes ? {} : { outcomes: 'false' as const }),
    }
  return useQuestion('measures', asked, (query, signal) =>
    answerOf(client.api.measures.$get({ query }, { init: { signal } })),
  )
}
