import type { Queryable, Sql } from '../db/connect'
import { foldRollups } from './fold'
import { TABLES } from './tables'

/** A process that has written so many appeals folds them: questions read the tail row by row. */
const FOLD_AFTER = 100_000

/** After a fold of so many changes the tables it wrote to are worth tidying at once. */
const TIDY_AFTER = 10_000

const PAUSE_MILLISECONDS = 3000

const written = new WeakMap<Sql, number>()
const folding = new WeakMap<Sql, Promise<void>>()

/**
 * Notes that appeals were written, and begins to fold now and then, so that a long import does not lengthen the tail for
 * ever. Waits only where the fold before has not kept up.
 */
export async function noteWritten(sql: Sql, appeals: number): Promise<void> {
  const waiting = (written.get(sql) ?? 0) + appeals
  written.set(sql, waiting >= FOLD_AFTER ? 0 : waiting)
  if (waiting < FOLD_AFTER) return
  await folding.get(sql)
  // What could not be folded waits in the tail, where it is counted as well.
  const begun = fold(sql).catch(() => undefined)
  folding.set(sql, begun)
}

/** Folds all that waits, and leaves the tables so that only their indexes have to be read. */
export async function foldAndTidy(sql: Sql): Promise<void> {
  await folding.get(sql)
  await fold(sql)
}

async function fold(sql: Sql): Promise<void> {
  const folded = await foldRollups(sql)
  if (folded >= TIDY_AFTER) await tidyRollups(sql)
  else if (folded > 0) await sql`vacuum rollup_tail, rollup_standing_tail`
}

/**
 * Clears away former versions of rows and tells the planner how large the tables are. A server does this by itself in
 * time, the embedded database never does.
 */
export async function tidyRollups(sql: Sql): Promise<void> {
  const tables = [
    ...TABLES.map(({ table }) => table),
    'rollup_tail',
    'rollup_standing_tail',
    'address',
    'appeal',
    'status_event',
  ]
  for (const table of tables) await sql`vacuum (analyze) ${sql(table)}`
}

/** Folds every few seconds whatever has been written, by anybody; returns how to stop. */
export function keepFolded(sql: Sql, failed: (error: unknown) => void): () => Promise<void> {
  let folding = Promise.resolve()
  const step = async () => {
    if (await isBehind(sql)) await foldAndTidy(sql)
  }
  const timer = setInterval(() => {
    folding = folding.then(step).catch(failed)
  }, PAUSE_MILLISECONDS)
  timer.unref()
  return () => {
    clearInterval(timer)
    return folding
  }
}

/** Whether there is anything to fold: changes, or a day that has passed. */
async function isBehind(sql: Queryable): Promise<boolean> {
  const [row] = await sql<{ behind: boolean }[]>`
    select exists (select from rollup_tail) or exists (select from rollup_standing_tail)
      or exists (select from rollup_state cross join region where overdue_before < (now() at time zone time_zone)::date) as behind`
  return row?.behind === true
}
