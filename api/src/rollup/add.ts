import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { joined, listed } from '../db/joined'
import type { RollupTable } from './tables'

type Fragment = postgres.Fragment

/** An insert that adds rows of a rollup's shape to it; rows that change nothing are left out. */
export function addTo(sql: Queryable, { table, keys, values }: RollupTable, rows: Fragment): Fragment {
  const columns = [...keys, ...values]
  const sums = values.map((value) => sql`${sql(value)} = ${sql(`${table}.${value}`)} + ${sql(`excluded.${value}`)}`)
  return sql`
    insert into ${sql(table)} (${sql(columns)})
    select ${sql(columns)} from (${rows}) as change
    where ${changesAny(sql, values)}
    order by ${sql(keys)}
    on conflict (${sql(keys)}) do update set ${listed(sql, sums)}`
}

/** True for a row with any count other than zero. */
export function changesAny(sql: Queryable, values: readonly string[]): Fragment {
  return sql`(false ${joined(
    sql,
    values.map((value) => sql` or ${sql(value)} <> 0`),
  )})`
}
