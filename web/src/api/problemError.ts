import type { Problem } from '@ochag/api/contract/problem'

/** Codes that the browser adds to those of the server. */
export const UNREACHABLE = 'unreachable'
export const UNEXPECTED = 'unexpected'

/** The status of an answer to who has no known key. */
export const KEY_NEEDED = 401

/** What went wrong with a question; `code` is stable, `requestId` finds it in the server's log. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'

  constructor(
    readonly code: string,
    readonly status: number,
    readonly requestId: string | null,
    message: string,
    readonly errors: Problem['errors'] = [],
  ) {
    super(message)
  }

  /** Whether asking again may help: the server was not reached, or failed itself. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429
  }
}

/** The error that an answer stands for; a body that is no problem document (from a proxy) is told by its status. */
export async function problemOf(response: Pick<Response, 'status' | 'headers' | 'text'>): Promise<ProblemError> {
  const requestId = response.headers.get('x-request-id')
  const problem = parseProblem(await response.text().catch(() => ''))
  if (!problem) return new ProblemError(UNEXPECTED, response.status, requestId, `HTTP ${response.status}`)
  const message = problem.detail ?? problem.title
  return new ProblemError(problem.code, response.status, problem.requestId ?? requestId, message, problem.errors)
}

function parseProblem(text: string): Problem | null {
  try {
    const body: unknown = JSON.parse(text)
    return isProblem(body) ? body : null
  } catch {
    return null
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' && 'title' in body
}
