import type { Totals } from '@ochag/api/contract/totals'
import { keepPreviousData, skipToken, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FilterQuery } from '../view/filterQuery'
import type { ViewFilter } from '../view/view'
import { answerOf, type Versioned, withoutVersion } from './answer'
import { applyToTotals } from './applyChange'
import { client } from './client'
import { caughtUp, knownTopics, type TotalsKey } from './hexagonCache'
import { changeLog } from './live'
import type { ProblemError } from './problemError'
import { useFilterQuery } from './useFilterQuery'

/** How many appeals the filter admits and how many of them no map can show, kept up to date by live changes. */
export function useTotals(filter: ViewFilter): UseQueryResult<Totals, ProblemError> {
  const cache = useQueryClient()
  const query = useFilterQuery(filter)

  async function ask(wanted: FilterQuery, signal: AbortSignal): Promise<Versioned<Totals>> {
    const answer = await answerOf<Totals>(client.api.totals.$get({ query: wanted }, { init: { signal } }))
    return caughtUp(answer, applyToTotals, changeLog.after(answer.version), wanted, knownTopics(cache))
  }

  return useQuery({
    queryKey: ['totals', query] satisfies TotalsKey,
    queryFn: query === null ? skipToken : ({ signal }) => ask(query, signal),
    select: withoutVersion<Totals>,
    placeholderData: keepPreviousData,
  })
}
