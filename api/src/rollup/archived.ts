import type { Part } from './choose'
import type { Scope } from './scope'

/** The question needs appeals of days whose appeals have been archived; whole months or years can still be counted. */
export class ArchivedError extends Error {
  override name = 'ArchivedError'
  constructor(readonly before: string) {
    super(`appeals created before ${before} are archived: only their counts remain, for whole months and years`)
  }
}

/**
 * Refuses parts that would have to read archived appeals.
 * @throws ArchivedError
 */
export function requireKept({ archivedBefore, known }: Scope, parts: readonly Part[]): void {
  const lost = parts.some(({ grain, from, to }) => !grain && from < archivedBefore && to > known.first)
  if (lost) throw new ArchivedError(archivedBefore)
}

/** Whether the appeals themselves are there for the whole period. */
export function keepsAll({ from, to, archivedBefore, known }: Scope): boolean {
  return from >= archivedBefore || to <= known.first || known.first >= archivedBefore
}
