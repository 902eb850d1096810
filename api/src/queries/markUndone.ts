import type { Queryable } from '../db/connect'

/**
 * Enters that an import has been taken back, and forgets what was needed for it. False when it went on or was taken back
 * by somebody else meanwhile.
 */
export async function markUndone(
  sql: Queryable,
  id: number,
  { read, by }: { read: number; by: string },
): Promise<boolean> {
  const { count } = await sql`
    update import set state = 'undone', undone_by = ${by}
    where id = ${id} and state in ('done', 'failed', 'cancelled') and read = ${read}::int`
  await sql`delete from import_update where import_id = ${id}`
  return count === 1
}
