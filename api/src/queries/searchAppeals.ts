import type postgres from 'postgres'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { whereFilter } from './whereFilter'

/** Appeals waiting for the index are looked through one by one, up to so many, the latest ones. */
export const MOST_WAITING = 20_000

/**
 * Ids of appeals under the filter that have these words, newest first. What the index does not know yet is looked through.
 */
export function foundAppeals(sql: Queryable, query: string, filter: Filter, limit: number): postgres.Fragment {
  return sql`
    (select appeal.id, appeal.created_at from appeal join appeal_words on appeal_words.appeal_id = appeal.id
      where words @@ ${query}::text::tsquery and ${whereFilter(sql, filter)}
        and not exists (select from appeal_words_tail tail where tail.appeal_id = appeal.id)
      order by appeal.created_at desc, appeal.id desc limit ${limit}::int)
    union all
    (select appeal.id, appeal.created_at from appeal
      where appeal.id in (select appeal_id from appeal_words_tail order by appeal_id desc limit ${MOST_WAITING})
        and words_of(address, text) @@ ${query}::text::tsquery and ${whereFilter(sql, filter)}
      order by appeal.created_at desc, appeal.id desc limit ${limit}::int)`
}

/** The newest appeals under the filter that have these words. */
export async function searchAppeals(sql: Queryable, query: string, filter: Filter, limit: number): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select id from (${foundAppeals(sql, query, filter, limit)}) found order by created_at desc, id desc limit ${limit}::int`
  return rows.map(({ id }) => id)
}
