import type { DigestAnswer, DigestArchive, DigestUnit } from '@ochag/api/contract/digest'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { client } from './client'
import type { ProblemError } from './problemError'

/** How often a digest is asked for again that is still going on. */
const AGAIN = 60_000

/** Which digest; `municipality` is null for the region. */
export interface WantedDigest {
  unit: DigestUnit
  first: string
  municipality: string | null
}

/** The digest of a day or week: once it is over, as it is kept. */
export function useDigest(wanted: WantedDigest, enabled: boolean): UseQueryResult<DigestAnswer, ProblemError> {
  const query = digestQuery(wanted)
  return useQuery({
    queryKey: ['digest', query],
    queryFn: ({ signal }) => answerOf(client.api.digest.$get({ query }, { init: { signal } })),
    select: withoutVersion<DigestAnswer>,
    enabled,
    refetchInterval: ({ state }) => (state.data?.answer.state === 'open' ? AGAIN : false),
  })
}

/** The same by the data of this moment. */
export function useDigestNow(wanted: WantedDigest, enabled: boolean): UseQueryResult<DigestAnswer, ProblemError> {
  const query = digestQuery(wanted)
  return useQuery({
    queryKey: ['digest-now', query],
    queryFn: ({ signal }) => answerOf(client.api.digest.now.$get({ query }, { init: { signal } })),
    select: withoutVersion<DigestAnswer>,
    enabled,
    // What has changed since is asked each time that somebody wants to know.
    staleTime: 0,
    gcTime: 0,
  })
}

/** The digests that are kept, newest first. */
export function useDigestArchive(
  { unit, municipality }: WantedDigest,
  enabled: boolean,
): UseQueryResult<DigestArchive, ProblemError> {
  const query = { unit, ...(municipality === null ? {} : { municipality }) }
  return useQuery({
    queryKey: ['digest-archive', query],
    queryFn: ({ signal }) => answerOf(client.api.digest.archive.$get({ query }, { init: { signal } })),
    select: withoutVersion<DigestArchive>,
    enabled,
    staleTime: 0,
  })
}

/** The parameters that say which digest. */
export function digestQuery({ unit, first, municipality }: WantedDigest) {
  return { [unit]: first, ...(municipality === null ? {} : { municipality }) }
}
