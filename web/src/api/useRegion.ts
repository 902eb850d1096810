import type { Region } from '@ochag/api/contract/region'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { mayHelp } from './queryClient'

/** The key under which the region is kept. */
export const REGION_KEY = ['region'] as const

/** How often to look whether the region's today has become tomorrow. */
const DAY_CHECK = 5 * 60_000

/** The region; all else waits for it, so it is asked for until it comes. */
export function useRegion(): UseQueryResult<Region, ProblemError> {
  return useQuery({
    queryKey: REGION_KEY,
    queryFn: ({ signal }) => answerOf(client.api.region.$get(undefined, { init: { signal } })),
    select: withoutVersion<Region>,
    retry: (_failures, error) => mayHelp(error),
    refetchInterval: DAY_CHECK,
  })
}
