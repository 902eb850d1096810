import type { Queryable } from '../db/connect'

/** Where a walk through the appeals in the order of days has come to. */
export interface Reached {
  day: string
  id: number
}

/**
 * Locks the next appeals, in the order of days, of which only counts may remain: nobody is working on them any more. One
 * that somebody is writing just now is passed over, so that nobody waits for anybody.
 */
export async function lockArchivable(
  sql: Queryable,
  before: string,
  after: Reached,
  limit: number,
): Promise<Reached[]> {
  const rows = await sql<Reached[]>`
    select day, id from appeal
    where day < ${before}::date and day >= ${after.day}::date and (day, id) > (${after.day}::date, ${after.id}::bigint)
      and status in ('closed', 'rejected')
    order by day, id limit ${limit}
    for update skip locked`
  return [...rows]
}
