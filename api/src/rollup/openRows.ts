import type postgres from 'postgres'
import type { Queryable } from '../db/connect'

const CELL = 7

/** Open appeals by hexagon, municipality and topic, and how many of them were overdue before the day in `rollup_state`. */
export function openRows(sql: Queryable, source: postgres.Fragment): postgres.Fragment {
  return sql`
    select ${openCell(sql)} as cell, municipality_id, topic_id, sum(count)::int as open,
      coalesce(sum(count) filter (where due < (select overdue_before from rollup_state)), 0)::int as overdue
    from ${source} as counted where due is not null
    group by 1, municipality_id, topic_id`
}

/** Open appeals that become overdue later, by the local day of their deadline. */
export function dueRows(sql: Queryable, source: postgres.Fragment): postgres.Fragment {
  return sql`
    select due, ${openCell(sql)} as cell, municipality_id, topic_id, sum(count)::int as open
    from ${source} as counted
    where due >= (select overdue_before from rollup_state) and due < 'infinity'
    group by due, 2, municipality_id, topic_id`
}

function openCell(sql: Queryable): postgres.Fragment {
  return sql`case when cell > 2 then h3_parent(cell, ${CELL}::int) else cell end`
}
