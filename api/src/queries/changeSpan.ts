import type { Queryable } from '../db/connect'

/** Versions of the oldest change still kept and of the newest; zeros while there is none. */
export async function changeSpan(sql: Queryable): Promise<{ oldest: number; newest: number }> {
  const [row] = await sql<{ oldest: number; newest: number }[]>`
    select coalesce(min(id), 0) as oldest, coalesce(max(id), 0) as newest from change`
  return row ?? { oldest: 0, newest: 0 }
}
