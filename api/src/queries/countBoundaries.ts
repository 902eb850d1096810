import type { Queryable } from '../db/connect'

/** How many boundaries are stored, of any time. */
export async function countBoundaries(sql: Queryable): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from boundary`
  return row?.count ?? 0
}
