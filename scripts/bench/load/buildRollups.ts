import type { Sql } from '@ochag/api/db/connect'
import { recount } from '@ochag/api/rollup/recount'
import { TABLES } from '@ochag/api/rollup/tables'
import { ticker } from '../measure/ticker'

/** Builds all rollups from the appeals, as an operator would, and lets the planner know them. */
export async function buildRollups(sql: Sql): Promise<void> {
  const tick = ticker('Rollups', TABLES.length)
  await recount(sql, { repair: true, done: () => tick(1) })
  await sql`vacuum (analyze)`
}
