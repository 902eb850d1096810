import type { Backlog } from '../contract/figures'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { backlog } from '../rollup/backlog'
import { scopeOf } from '../rollup/scope'

/** Open and overdue appeals by municipality id (0 for none) at an instant of today. */
export async function countBacklog(
  sql: Queryable,
  filter: Filter,
  now: string,
): Promise<(Backlog & { municipalityId: number })[]> {
  const scope = await scopeOf(sql, filter)
  const everyDay = !filter.from && !filter.to && !filter.status
  const rows = await sql<(Backlog & { municipalityId: number })[]>`
    select municipality_id as "municipalityId", sum(open)::int as open, sum(overdue)::int as overdue
    from ${backlog(sql, scope, 0, now, everyDay)} as part group by municipality_id`
  return [...rows]
}
