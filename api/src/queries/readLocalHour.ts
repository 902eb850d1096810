import type { Queryable } from '../db/connect'

/** The day and the full hour that it is in the region; of UTC while there is none. */
export async function readLocalHour(sql: Queryable): Promise<{ today: string; hour: number }> {
  const [row] = await sql<{ today: string; hour: number }[]>`
    select local::date as today, extract(hour from local)::int as hour
    from (select now() at time zone coalesce((select time_zone from region), 'UTC') as local) as clock`
  if (!row) throw new Error('a select from one row has one row')
  return row
}
