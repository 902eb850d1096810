import type { Queryable } from '../db/connect'

/** A sign of life of a running import; false when it is no longer running. Notes how many rows there are, once known. */
export async function seeImport(sql: Queryable, id: number, total?: number): Promise<boolean> {
  const { count } = await sql`
    update import set seen_at = now(), total = coalesce(${total ?? null}::int, total)
    where id = ${id} and state = 'running'`
  return count === 1
}
