import type { DoubtfulPlace, DoubtList, DoubtReason, HandPlace, HandPlaced } from '@ochag/api/contract/doubts'
import {
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { answerOf } from './answer'
import { lookingClient, operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

const PAGE = 100

/** Doubtful places as far as they have been asked for, and how many appeals there are for each reason. */
export interface Doubts {
  doubts: DoubtfulPlace[]
  counts: DoubtList['counts']
}

/** Places that are not believed, newest first. */
export function useDoubts(reason: DoubtReason | null): UseInfiniteQueryResult<Doubts, ProblemError> {
  return useInfiniteQuery({
    queryKey: ['doubts', reason],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam, signal }): Promise<DoubtList> => {
      const after = pageParam === null ? {} : { after: String(pageParam) }
      const query = { limit: String(PAGE), ...(reason === null ? {} : { reason }), ...after }
      return (await answerOf(lookingClient.api.doubts.$get({ query }, { init: { signal } }))).answer
    },
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({ doubts: pages.flatMap(({ doubts }) => doubts), counts: pages[0]?.counts ?? {} }),
    placeholderData: keepPreviousData,
  })
}

/** Shows where an appeal is, and with it all of the same address; null takes that back. */
export function usePlaceAppeal(): UseMutationResult<HandPlaced, ProblemError, { id: number; place: HandPlace | null }> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, place }) => {
      const param = { id: String(id) }
      const route = operatorClient.api.appeals[':id'].place
      const asked = place === null ? route.$delete({ param }) : route.$put({ param, json: place })
      return (await answerOf<HandPlaced>(asked)).answer
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['doubts'] }),
  })
}
