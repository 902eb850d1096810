import type { NewWordRule, WordRule, WordRuleAnswer, WordRuleRemoved } from '@ochag/api/contract/vocabulary'
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

const MOVED = ['word-rules', 'responsibility', 'upload']

/** What words of sources stand for, in the order in which the rules count. */
export function useWordRules(): UseQueryResult<WordRuleAnswer, ProblemError> {
  return useQuery({
    queryKey: ['word-rules'],
    queryFn: ({ signal }) => answerOf(operatorClient.api['word-rules'].$get(undefined, { init: { signal } })),
    select: withoutVersion<WordRuleAnswer>,
  })
}

/** Says what a word stands for, before all other rules of its field. */
export function useSaveWordRule(): UseMutationResult<WordRule, ProblemError, NewWordRule> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (json) => (await answerOf<WordRule>(operatorClient.api['word-rules'].$put({ json }))).answer,
    onSuccess: () => Promise.all(MOVED.map((name) => cache.invalidateQueries({ queryKey: [name] }))),
  })
}

/** Takes a rule away. */
export function useRemoveWordRule(): UseMutationResult<WordRuleRemoved, ProblemError, number> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (id) => {
      const param = { id: String(id) }
      return (await answerOf<WordRuleRemoved>(operatorClient.api['word-rules'][':id'].$delete({ param }))).answer
    },
    onSuccess: () => Promise.all(MOVED.map((name) => cache.invalidateQueries({ queryKey: [name] }))),
  })
}
