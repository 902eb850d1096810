import type { Change } from '../contract/live'
import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'

/** Committed changes after a version, in order. */
export async function listChanges(sql: Queryable, after: number, limit: number): Promise<Change[]> {
  const rows = await sql<Change[]>`
    select id as version, ${instant(sql, 'at')} as at, reset, deltas from change where id > ${after} order by id limit ${limit}`
  return [...rows]
}
