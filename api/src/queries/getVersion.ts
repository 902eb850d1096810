import type { Queryable } from '../db/connect'

export interface Version {
  /** Number of the last committed change. */
  version: number
  /** Local day: answers about "now" change with it. */
  today: string
}

/** The data version that is committed now, or that the transaction sees: one statement, one index look-up. */
export async function getVersion(sql: Queryable): Promise<Version> {
  const [row] = await sql<Version[]>`
    select coalesce((select max(id) from change), 0) as version,
      (now() at time zone coalesce((select time_zone from region), 'UTC'))::date as today`
  if (!row) throw new Error('a select without from has one row')
  return { version: row.version, today: row.today }
}
