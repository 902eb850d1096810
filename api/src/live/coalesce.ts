import type { Change } from '../contract/live'

/** A change of more deltas than this costs a listener more than asking again. */
const MOST_DELTAS = 1000

/** A change that says which versions it covers: all above `after`, up to `version`. */
export interface SpanningChange extends Change {
  after: number
}

/**
 * Changes that follow each other, as one. Its deltas keep their versions and are not summed: an answer that was read in
 * between contains some of them, and must be able to take only the others.
 */
export function coalesce(after: number, changes: readonly Change[]): SpanningChange | undefined {
  const last = changes.at(-1)
  if (!last) return undefined
  const deltas = changes.flatMap(({ version, deltas }) =>
    changes.length === 1 ? deltas : deltas.map((delta) => ({ ...delta, version })),
  )
  if (deltas.length > MOST_DELTAS || changes.some(({ reset }) => reset)) return resetAt(last.version, after, last.at)
  return { version: last.version, after, at: last.at, reset: false, deltas }
}

/** Everything may have changed up to a version. */
export function resetAt(version: number, after: number, at = new Date().toISOString()): SpanningChange {
  return { version, after, at, reset: true, deltas: [] }
}

/** The part of a change that somebody has not heard who knows everything up to `known`; undefined when he knows it all. */
export function unheard<Heard extends SpanningChange>(
  change: Heard,
  known: number,
): Heard | SpanningChange | undefined {
  if (change.version <= known) return undefined
  if (change.after >= known || change.reset) return change
  const { version, at } = change
  return {
    version,
    after: known,
    at,
    reset: false,
    deltas: change.deltas.filter((delta) => (delta.version ?? version) > known),
  }
}
