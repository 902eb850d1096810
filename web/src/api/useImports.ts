import type { Import, Imported, ImportList, ImportRequest } from '@ochag/api/contract/imports'
import {
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { answerOf, withoutVersion } from './answer'
import { lookingClient, operatorClient } from './operatorClient'
import type { ProblemError } from './problemError'

const PROGRESS_PAUSE = 500
const LIST_PAUSE = 2000
const PAGE = 50

/** The history of imports, newest first; it is watched while one of them runs. */
export function useImports(): UseInfiniteQueryResult<Import[], ProblemError> {
  return useInfiniteQuery({
    queryKey: ['imports'],
    initialPageParam: null as number | null,
    queryFn: async ({ pageParam, signal }): Promise<ImportList> => {
      const query = { limit: String(PAGE), ...(pageParam === null ? {} : { after: String(pageParam) }) }
      return (await answerOf(lookingClient.api.imports.$get({ query }, { init: { signal } }))).answer
    },
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ imports }) => imports),
    refetchInterval: ({ state }) => (state.data?.pages.some(hasRunning) ? LIST_PAUSE : false),
  })
}

/** One import; asked again while it runs. */
export function useImport(id: number): UseQueryResult<Import, ProblemError> {
  return useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) =>
      answerOf<Import>(lookingClient.api.imports[':id'].$get({ param: { id: String(id) } }, { init: { signal } })),
    select: withoutVersion<Import>,
    refetchInterval: ({ state }) =>
      state.data?.answer.state === 'running' && state.status !== 'error' ? PROGRESS_PAUSE : false,
  })
}

/** Where and when the appeals lie that an import wrote. */
export function useImported(id: number): UseQueryResult<Imported, ProblemError> {
  return useQuery({
    queryKey: ['imported', id],
    queryFn: ({ signal }) =>
      answerOf<Imported>(
        lookingClient.api.imports[':id'].appeals.$get({ param: { id: String(id) } }, { init: { signal } }),
      ),
    select: withoutVersion<Imported>,
  })
}

export type ImportAction = 'cancel' | 'resume' | 'undo'

/** Cancels, resumes or takes back an import. */
export function useImportAction(): UseMutationResult<Import, ProblemError, { id: number; action: ImportAction }> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, action }) => {
      const param = { id: String(id) }
      return (await answerOf<Import>(operatorClient.api.imports[':id'][action].$post({ param }))).answer
    },
    onSettled: () =>
      Promise.all(['imports', 'import', 'imported'].map((name) => cache.invalidateQueries({ queryKey: [name] }))),
  })
}

/** Begins to import an uploaded file. */
export function useBeginImport(): UseMutationResult<Import, ProblemError, ImportRequest> {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (json) => (await answerOf<Import>(operatorClient.api.imports.$post({ json }))).answer,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['imports'] }),
  })
}

function hasRunning({ imports }: ImportList): boolean {
  return imports.some(({ state }) => state === 'running')
}
