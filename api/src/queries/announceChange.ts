import type { Delta } from '../contract/live'
import type { Queryable } from '../db/connect'

/** The channel on which every committed change is announced; the payload is its version. */
export const CHANGE_CHANNEL = 'ochag_change'

/** A change of more kinds of appeals than this is announced as a reset: listeners ask again. */
export const MOST_DELTAS = 500

/** Writers take this lock last, so changes become visible in the order of their ids. */
const COMMIT_LOCK = 7_203_002

/** Logs what the transaction changed and notifies listeners when it commits; answers the new data version. */
export async function announceChange(sql: Queryable, deltas: Delta[]): Promise<number> {
  const reset = deltas.length > MOST_DELTAS
  await sql`select pg_advisory_xact_lock(${COMMIT_LOCK})`
  const [row] = await sql<{ version: number }[]>`
    insert into change (reset, deltas) values (${reset}, ${sql.json(reset ? [] : deltas)})
    returning id as version, pg_notify(${CHANGE_CHANNEL}, id::text)`
  if (!row) throw new Error('an inserted change has an id')
  return row.version
}

/** Tells all listeners to ask everything again: the change was too wide to list. */
export async function announceReset(sql: Queryable): Promise<void> {
  await sql`select pg_advisory_xact_lock(${COMMIT_LOCK})`
  await sql`
    with logged as (insert into change (reset) values (true) returning id)
    select pg_notify(${CHANGE_CHANNEL}, id::text) from logged`
}
