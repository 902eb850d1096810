import type { BacklogHexagon, BacklogQuery } from '../contract/figures'
import type { Queryable } from '../db/connect'
import { backlog } from '../rollup/backlog'
import { scopeOf } from '../rollup/scope'

/** Open and overdue appeals by hexagon at an instant of today; the overdue share is one through the other. */
export async function listBacklog(sql: Queryable, query: BacklogQuery, now: string): Promise<BacklogHexagon[]> {
  const scope = await scopeOf(sql, query)
  const everyDay = !query.from && !query.to && !query.status
  const rows = await sql<BacklogHexagon[]>`
    select to_hex(cell) as cell, sum(open)::int as open, sum(overdue)::int as overdue
    from ${backlog(sql, scope, query.resolution, now, everyDay)} as part
    where cell > 2 group by part.cell having sum(open) > 0 order by part.cell`
  return [...rows]
}
