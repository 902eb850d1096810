import type { Queryable } from '../db/connect'
import type { Version } from './getVersion'

export interface Reading extends Version {
  /** Process of the database that runs this transaction, by which it can be stopped. */
  backend: number
  /** Whether there are changes that the rollups do not contain yet. */
  waiting: boolean
}

/**
 * First statement of a reading transaction: what it sees and who runs it; bounds how long its statements may take. Each is
 * planned for its own values: a plan kept for all filters and periods is many times slower for some than planning takes.
 */
export async function beginReading(sql: Queryable, timeoutMilliseconds: number): Promise<Reading> {
  const [row] = await sql<Reading[]>`
    select coalesce((select max(id) from change), 0) as version, pg_backend_pid() as backend, exists (select from rollup_tail) as waiting,
      (now() at time zone coalesce((select time_zone from region), 'UTC'))::date as today,
      set_config('statement_timeout', ${String(timeoutMilliseconds)}, true),
      set_config('plan_cache_mode', 'force_custom_plan', true)`
  if (!row) throw new Error('a select without from has one row')
  return { version: row.version, today: row.today, backend: row.backend, waiting: row.waiting }
}
