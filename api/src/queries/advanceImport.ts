import type { Queryable } from '../db/connect'
import type { StoredOptions } from './beginImport'

export interface Advance {
  /** Rows done before this batch. */
  from: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  /** Words that mean nothing to the region, by field, with their numbers of rows: all so far. */
  unmapped: Record<string, Record<string, number>>
  options: Pick<StoredOptions, 'sources' | 'rate' | 'headers'>
}

/**
 * Counts the rows of a batch, to be called in its transaction. False when the import is no longer the caller's: it was
 * cancelled, or taken up by another process. The batch must then be taken back.
 */
export async function advanceImport(sql: Queryable, id: number, advance: Advance): Promise<boolean> {
  const { from, created, updated, unchanged, rejected, unmapped, options } = advance
  const { count } = await sql`
    update import set seen_at = now(), read = read + ${created + updated + unchanged + rejected}::int,
      created = created + ${created}::int, updated = updated + ${updated}::int,
      unchanged = unchanged + ${unchanged}::int, rejected = rejected + ${rejected}::int,
      unmapped = ${sql.json(unmapped)}, options = options || ${sql.json({ ...options })}
    where id = ${id} and state = 'running' and read = ${from}::int`
  return count === 1
}
