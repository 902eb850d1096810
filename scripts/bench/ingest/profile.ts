import type { Sql } from '@ochag/api/db/connect'

/** What one kind of statement cost the server. */
export interface StatementCost {
  statement: string
  calls: number
  /** Planning and running, as the server counts them: reading parameters and committing come on top. */
  seconds: number
  /** Sent by a client, not run inside a trigger. */
  outer: boolean
}

const SHOWN = 120

/** Forgets what was counted so far; false where the server does not count. */
export async function resetProfile(sql: Sql): Promise<boolean> {
  try {
    await sql`create extension if not exists pg_stat_statements`
    await sql`select pg_stat_statements_reset()`
    return true
  } catch {
    return false
  }
}

/** The statements that cost most since then. */
export async function readProfile(sql: Sql): Promise<StatementCost[]> {
  const rows = await sql<{ query: string; calls: number; seconds: number; outer: boolean }[]>`
    select query, calls::int, (total_plan_time + total_exec_time) / 1000 as seconds, toplevel as outer
    from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
      and query not like '%pg_stat_statements%'
    order by total_plan_time + total_exec_time desc limit 14`
  return rows.map(({ query, ...row }) => ({ ...row, statement: query.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN) }))
}
