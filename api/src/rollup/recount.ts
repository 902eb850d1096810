import type postgres from 'postgres'
import type { Queryable, Sql } from '../db/connect'
import { joined } from '../db/joined'
import { addTo, changesAny } from './add'
import { passDeadlines, waitForRollupLock } from './fold'
import { type RollupTable, TABLES } from './tables'

/** What a rollup and the appeals disagree on. */
export interface Discrepancy {
  table: string
  /** How many of its rows are wrong. */
  rows: number
  /** Some of them: the keys, and by how much each count is too low. */
  examples: Record<string, unknown>[]
}

export interface RecountOptions {
  /** Add what is missing and take away what is too much. */
  repair: boolean
  /** Called in the transaction of every repair, to tell those who may hold wrong answers. */
  repaired?: (sql: Queryable) => Promise<void>
  /** Called with every table that has been compared. */
  done?: (discrepancy: Discrepancy) => void
}

const EXAMPLES = 5

/**
 * Compares every rollup, together with the tail, with the appeals in one snapshot while the product is serving.
 * Archived days are left out: nothing is there to compare with.
 */
export async function recount(sql: Sql, { repair, repaired, done }: RecountOptions): Promise<Discrepancy[]> {
  const found: Discrepancy[] = []
  if (repair) await passDeadlines(sql)
  for (const table of TABLES) {
    // One snapshot for each: what is written meanwhile goes to the tail and is in neither side.
    const discrepancy = await sql.begin('isolation level repeatable read', async (transaction) => {
      await waitForRollupLock(transaction)
      const wrong = await recountTable(transaction, table, repair)
      if (repair && wrong.rows > 0) await repaired?.(transaction)
      return wrong
    })
    if (discrepancy.rows > 0) found.push(discrepancy)
    done?.(discrepancy)
  }
  if (repair) await rememberAddresses(sql)
  return found
}

/** The texts of all addresses by which appeals are counted. */
async function rememberAddresses(sql: Sql): Promise<void> {
  await sql`
    insert into address (key, text)
    select distinct on (address_key) address_key, address from appeal
    where address_key is not null and not exists (select from address where key = address_key)
    order by address_key
    on conflict do nothing`
}

/** Removes the texts of addresses that nothing has any more; answers how many. */
export function forgetAddresses(sql: Sql): Promise<number> {
  return sql.begin(async (transaction) => {
    // A fold adds the texts of what it moves: without one going on, every text that is needed is seen to be.
    await waitForRollupLock(transaction)
    const { count } = await transaction`
      delete from address where not exists (select from appeal where address_key = key)
        and not exists (select from rollup_address where address_key = key)
        and not exists (select from rollup_tail where address_key = key)`
    return count
  })
}

async function recountTable(sql: Queryable, table: RollupTable, repair: boolean): Promise<Discrepancy> {
  const wrong = sql(`wrong_${table.table}`)
  await sql`create temporary table ${wrong} on commit drop as ${differences(sql, table)}`
  const examples = await sql<Record<string, unknown>[]>`select * from ${wrong} limit ${EXAMPLES}`
  const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${wrong}`
  if (repair) {
    await sql`${addTo(sql, table, sql`select * from ${wrong}`)}`
    await sql`delete from ${sql(table.table)} where not ${changesAny(sql, table.values)}`
  }
  return { table: table.table, rows: row?.rows ?? 0, examples: [...examples] }
}

/** Rows to be added to a rollup so that it and the tail equal the appeals. */
function differences(sql: Queryable, { table, keys, values, counts, rows, start }: RollupTable): postgres.Fragment {
  const kept = start ? sql`where ${sql(start)} >= (select archived_before from rollup_state)` : sql``
  const columns = sql`${sql([...keys, ...values])}`
  const less = sql`${sql([...keys])} ${joined(
    sql,
    values.map((value) => sql`, -${sql(value)} as ${sql(value)}`),
  )}`
  return sql`
    select ${sql([...keys])} ${joined(
      sql,
      values.map((value) => sql`, sum(${sql(value)})::int as ${sql(value)}`),
    )}
    from (
      select ${columns} from (${rows(sql, truth(sql, counts))}) as expected ${kept}
      union all select ${less} from ${sql(table)} ${kept}
      union all select ${less} from (${rows(sql, tail(sql, counts))}) as waiting ${kept}
    ) as side
    group by ${sql([...keys])}
    having false ${joined(
      sql,
      values.map((value) => sql` or sum(${sql(value)}) <> 0`),
    )}`
}

function truth(sql: Queryable, counts: RollupTable['counts']): postgres.Fragment {
  if (counts === 'appeals') return sql`(select *, 1 as count from appeal_fact)`
  return sql`(
    select change.day, coalesce(appeal.municipality_id, 0) as municipality_id, coalesce(appeal.topic_id, 0) as topic_id,
      change.status, change.count
    from status_change change join appeal on appeal.id = change.appeal_id)`
}

function tail(sql: Queryable, counts: RollupTable['counts']): postgres.Fragment {
  return counts === 'appeals' ? sql`rollup_tail` : sql`rollup_standing_tail`
}
