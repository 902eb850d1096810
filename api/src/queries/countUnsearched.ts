import type { Queryable } from '../db/connect'
import { MOST_WAITING } from './searchAppeals'

/** How many appeals wait for the index beyond those that a search looks through. */
export async function countUnsearched(sql: Queryable): Promise<number> {
  const [row] = await sql<
    { count: number }[]
  >`select greatest(count(*) - ${MOST_WAITING}, 0)::int as count from appeal_words_tail`
  return row?.count ?? 0
}
