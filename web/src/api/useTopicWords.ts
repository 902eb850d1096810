import type { TopicWordAnswer, TopicWordMapped } from '@ochag/api/contract/vocabulary'
import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

/** Which paths of other systems' topics are asked for. */
export interface TopicWordQuestion {
  tree?: string
  mapped?: 'true' | 'false'
  limit: number
}

/** Paths of other systems' topics, those of most appeals first, and what they stand for. */
export function useTopicWords({
  limit,
  ...question
}: TopicWordQuestion): UseQueryResult<TopicWordAnswer, ProblemError> {
  return useQuery({
    queryKey: ['topic-words', question, limit],
    queryFn: ({ signal }) => askTopicWords({ limit, ...question }, signal),
    select: withoutVersion<TopicWordAnswer>,
    placeholderData: keepPreviousData,
  })
}

/** Asks once, outside of rendering. */
export function askTopicWords({ limit, ...question }: TopicWordQuestion, signal?: AbortSignal) {
  const query = { ...question, limit: String(limit) }
  return answerOf<TopicWordAnswer>(
    operatorClient.api['topic-words'].$get({ query }, signal ? { init: { signal } } : undefined),
  )
}

interface TopicChoice {
  id: number
  topic: string | null
}

/** Says what a path stands for; all its appeals follow. */
export async function mapTopicWord({ id, topic }: TopicChoice): Promise<TopicWordMapped> {
  const param = { id: String(id) }
  const asked = operatorClient.api['topic-words'][':id'].$put({ param, json: { topic } })
  return (await answerOf<TopicWordMapped>(asked)).answer
}

/** {@link mapTopicWord} for a screen. */
export function useMapTopicWord(): UseMutationResult<TopicWordMapped, ProblemError, TopicChoice> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: mapTopicWord,
    onSuccess: () =>
      Promise.all(['topic-words', 'upload'].map((name) => cache.invalidateQueries({ queryKey: [name] }))),
  })
}
