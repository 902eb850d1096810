import type { Queryable } from '../db/connect'

/** Ends a running import; false when it had ended already. */
export async function endImport(
  sql: Queryable,
  id: number,
  state: 'done' | 'failed' | 'cancelled',
  failure: string | null = null,
): Promise<boolean> {
  const { count } = await sql`
    update import set state = ${state}::import_state, seen_at = now(), failure = ${failure}, options = options - 'rate'
    where id = ${id} and state = 'running'`
  return count === 1
}
