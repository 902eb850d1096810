import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problemError'

const PATIENCE = 2
const LONGEST_PAUSE = 15_000

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ProblemError
  }
}

/** The cache of answers. Live changes keep it fresh, so nothing is asked again merely because time passed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        // A closed network looks offline to the browser although our server is there.
        networkMode: 'always',
        retry: (failures, error) => mayHelp(error) && failures < PATIENCE,
        retryDelay: (failures) => pauseAfter(failures),
      },
    },
  })
}

/** Whether asking again may help. */
export function mayHelp(error: unknown): boolean {
  return !(error instanceof ProblemError) || error.passing
}

/** Milliseconds to wait after so many failures: doubling, with an upper end. */
export function pauseAfter(failures: number, longest = LONGEST_PAUSE): number {
  return Math.min(longest, 1000 * 2 ** failures)
}
