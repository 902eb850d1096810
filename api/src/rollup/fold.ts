import postgres from 'postgres'
import type { Queryable, Sql } from '../db/connect'
import { joined } from '../db/joined'
import { addTo } from './add'
import { TABLES } from './tables'

/** So many changes are folded at once: enough for rows to coincide, few enough to be soon done. */
const MOST_AT_ONCE = 200_000

const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Moves all changes in the tail into the rollups, in transactions that readers never notice: each sees a change either
 * in the tail or in the rollups. Does nothing while another process folds.
 * @returns how many changes were folded
 */
export async function foldRollups(sql: Sql): Promise<number> {
  let folded = 0
  for (;;) {
    const moved = await sql.begin(foldOnce).catch(nothingWhileLocked)
    folded += moved
    if (moved < MOST_AT_ONCE) return folded
  }
}

/** Waits until no other process changes rollups, and keeps others from it until the transaction ends. */
export async function waitForRollupLock(sql: Queryable): Promise<void> {
  await sql`lock table rollup_lock in exclusive mode`
}

async function foldOnce(sql: Queryable): Promise<number> {
  await sql`lock table rollup_lock in exclusive mode nowait`
  await moveDeadlines(sql)
  await foldStanding(sql)
  return foldTail(sql)
}

function nothingWhileLocked(error: unknown): number {
  if (error instanceof postgres.PostgresError && error.code === LOCK_NOT_AVAILABLE) return 0
  throw error
}

async function foldTail(sql: Queryable): Promise<number> {
  const tables = TABLES.filter(({ counts }) => counts === 'appeals')
  const [row] = await sql<{ moved: number }[]>`
    with moved as materialized (
      delete from rollup_tail where ctid = any(array(select ctid from rollup_tail limit ${MOST_AT_ONCE}::int)) returning *
    ), texts as (
      insert into address (key, text)
      select distinct on (address_key) address_key, address from moved where address is not null order by address_key
      on conflict do nothing
    ) ${joined(
      sql,
      tables.map(
        (table) => sql`, ${sql(`into_${table.table}`)} as (${addTo(sql, table, table.rows(sql, sql`moved`))})`,
      ),
    )}
    select count(*)::int as moved from moved`
  return row?.moved ?? 0
}

async function foldStanding(sql: Queryable): Promise<void> {
  for (const table of TABLES.filter(({ counts }) => counts === 'events'))
    await sql`
      with moved as materialized (delete from rollup_standing_tail returning *),
        added as (${addTo(sql, table, table.rows(sql, sql`moved`))})
      select count(*) from moved`
}

/** Counts as overdue what has become so by the passing of days. */
export function passDeadlines(sql: Sql): Promise<void> {
  return sql.begin(async (transaction) => {
    await waitForRollupLock(transaction)
    await moveDeadlines(transaction)
  })
}

/** Open appeals whose deadline lies before today become overdue for good; asking then costs nothing for days gone by. */
async function moveDeadlines(sql: Queryable): Promise<void> {
  const [state] = await sql<{ today: string; behind: boolean }[]>`
    select today::date as today, overdue_before < today as behind
    from (select (now() at time zone time_zone)::date as today from region) as clock cross join rollup_state`
  if (!state?.behind) return
  await sql`
    with passed as (
      delete from rollup_due where due < ${state.today}::date returning cell, municipality_id, topic_id, open
    )
    insert into rollup_open (cell, municipality_id, topic_id, open, overdue)
    select cell, municipality_id, topic_id, 0, sum(open)::int from passed group by 1, 2, 3 order by 1, 2, 3
    on conflict (cell, municipality_id, topic_id) do update set overdue = rollup_open.overdue + excluded.overdue`
  await sql`update rollup_state set overdue_before = ${state.today}::date`
}
