import type { Scope } from './scope'

/** A scope over all time that chooses nothing, with changes. */
export function scope(changes: Partial<Scope> = {}): Scope {
  return {
    from: '2023-01-01',
    to: '2026-06-02',
    until: undefined,
    previous: undefined,
    topics: undefined,
    groups: undefined,
    municipalities: undefined,
    sources: undefined,
    kinds: undefined,
    statuses: ['new', 'in_progress', 'returned', 'deferred', 'closed'],
    cell: undefined,
    located: undefined,
    known: {
      first: '2023-01-01',
      last: '2026-06-01',
      sources: [1, 2, 3],
      municipalities: [1, 2, 0],
      bounds: [29, 59, 33, 62],
    },
    archivedBefore: '-infinity',
    today: '2026-06-01',
    waiting: true,
    ...changes,
  }
}
