import type { Delta } from '../contract/live'
import type { Queryable } from '../db/connect'

/** The channel on which every committed change is announced; the payload is its version. */
export const CHANGE_CHANNEL = 'ochag_change'

/** A change of more kinds of appeals than this is announced as a reset: listeners ask again. */
export const MOST_DELTAS = 500

/** Writers take this lock last, so changes become visible in the order of their ids. */
const COMMIT_LOCK = 7_203_002

/** Logs what the transaction changed and notifies listeners when it commits; answers the new data version. */
export function announceChange(sql: Queryable, deltas: Delta[]): Promise<number> {
  return log(sql, deltas.length > MOST_DELTAS ? { reset: true, deltas: [] } : { reset: false, deltas })
}

/** Tells all listeners to ask everything again: the change was too wide to list. */
export async function announceReset(sql: Queryable): Promise<void> {
  await log(sql, { reset: true, deltas: [] })
}

/** The lock is had before the row that it guards draws its id, in one statement: the others wait for as long as it is held. */
async function log(sql: Queryable, { reset, deltas }: { reset: boolean; deltas: Delta[] }): Promise<number> {
  const [row] = await sql<{ version: number }[]>`
    with turn as materialized (select pg_advisory_xact_lock(${COMMIT_LOCK})), logged as (
      insert into change (reset, deltas) select ${reset}, ${sql.json(deltas)} from turn returning id
    )
    select id as version, pg_notify(${CHANGE_CHANNEL}, id::text) from logged`
  if (!row) throw new Error('an inserted change has an id')
  return row.version
}
