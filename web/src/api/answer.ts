import { ProblemError, problemOf, UNREACHABLE } from './problemError'

/** An answer and the data version that it shows: it contains all changes up to that one. */
export interface Versioned<Answer> {
  version: number
  answer: Answer
}

/** The part of a response that an answer is read from. */
export interface Answering<Answer> {
  ok: boolean
  status: number
  headers: Headers
  text(): Promise<string>
  json(): Promise<Answer>
}

/** Waits for an answer; whatever is not one is thrown as a {@link ProblemError}. */
export async function answerOf<Answer>(asked: Promise<Answering<Answer>>): Promise<Versioned<Answer>> {
  const response = await asked.catch(throwUnreachable)
  if (!response.ok) throw await problemOf(response)
  const version = Number(response.headers.get('data-version') ?? Number.NaN)
  return { version: Number.isSafeInteger(version) ? version : 0, answer: await response.json() }
}

/** The answer without its version, for those who only show it. */
export function withoutVersion<Answer>(versioned: Versioned<Answer>): Answer {
  return versioned.answer
}

function throwUnreachable(reason: unknown): never {
  // A question that was withdrawn is no failure; the query library must see its own error.
  if (reason instanceof DOMException && reason.name === 'AbortError') throw reason
  throw new ProblemError(UNREACHABLE, 0, null, reason instanceof Error ? reason.message : String(reason))
}
