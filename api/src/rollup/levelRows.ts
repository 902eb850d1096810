import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { joined } from '../db/joined'
import { LEVELS, type Level, STATUS_COLUMNS } from './grains'

type Fragment = postgres.Fragment

/** One key of a rollup: its column and how it is told from the relation that is counted. */
export interface Key {
  name: string
  from: Fragment
}

/**
 * Rows of a rollup by level, start and keys with six counts by status, from a relation with `day`, `status` and a signed
 * `count`. The finest level is counted, each coarser one is added up from the one before.
 */
export function levelRows(
  sql: Queryable,
  levels: readonly Level[],
  keys: readonly Key[],
  source: Fragment,
  condition: Fragment = sql`true`,
): Fragment {
  const [finest = 'day', ...coarser] = levels
  const names = joined(
    sql,
    keys.map(({ name }) => sql`, ${sql(name)}`),
  )
  const counted = joined(
    sql,
    STATUS_COLUMNS.map(
      (status) =>
        sql`, coalesce(sum(count) filter (where status = ${status}::appeal_status), 0)::int as ${sql(status)}`,
    ),
  )
  const added = joined(
    sql,
    STATUS_COLUMNS.map((status) => sql`, sum(${sql(status)})::int as ${sql(status)}`),
  )
  const steps = coarser.map(
    (level, index) => sql`, ${sql(level)} as materialized (
      select ${LEVELS.indexOf(level)}::smallint as level, date_trunc(${level}, start::timestamp)::date as start ${names} ${added}
      from ${sql(levels[index] ?? finest)} group by 2 ${names})`,
  )
  return sql`
    with ${sql(finest)} as materialized (
      select ${LEVELS.indexOf(finest)}::smallint as level, ${startOf(sql, finest)} as start
        ${joined(
          sql,
          keys.map(({ name, from }) => sql`, ${from} as ${sql(name)}`),
        )} ${counted}
      from ${source} as counted where ${condition}
      group by 2 ${joined(
        sql,
        keys.map((_, index) => sql`, ${sql.unsafe(String(index + 3))}`),
      )}
    ) ${joined(sql, steps)}
    select * from ${sql(finest)} ${joined(
      sql,
      coarser.map((level) => sql` union all select * from ${sql(level)}`),
    )}`
}

function startOf(sql: Queryable, level: Level): Fragment {
  return level === 'day' ? sql`day` : sql`date_trunc(${level}, day::timestamp)::date`
}
