import type { DigestAppeals } from '@ochag/api/contract/digestAppeals'
import type { DigestPart } from '@ochag/api/contract/digestParts'
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query'
import { answerOf } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'
import { digestQuery, type WantedDigest } from './useDigest'

const PAGE = 50

/** The appeals behind a figure of a digest, newest first, page after page. */
export function useDigestAppeals(
  wanted: WantedDigest,
  part: DigestPart,
): UseInfiniteQueryResult<InfiniteData<DigestAppeals, string | null>, ProblemError> {
  const query = { ...digestQuery(wanted), part }
  return useInfiniteQuery({
    queryKey: ['appeals', 'digest', query],
    queryFn: ({ pageParam, signal }) => askPage(query, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}

async function askPage(
  query: ReturnType<typeof digestQuery> & { part: DigestPart },
  cursor: string | null,
  signal: AbortSignal,
): Promise<DigestAppeals> {
  const page = { ...query, limit: String(PAGE), ...(cursor ? { cursor } : {}) }
  const { answer } = await answerOf(client.api.digest.appeals.$get({ query: page }, { init: { signal } }))
  return answer
}
