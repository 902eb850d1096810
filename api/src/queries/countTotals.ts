import type { Filter } from '../contract/filter'
import type { Totals } from '../contract/totals'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** How many appeals the filter admits, and how many of them are in no hexagon. */
export async function countTotals(sql: Queryable, filter: Filter): Promise<Totals> {
  const scope = await scopeOf(sql, filter)
  const [row] = await sql<Totals[]>`
    select coalesce(sum(count), 0)::int as total, coalesce(sum(count) filter (where place > 0), 0)::int as unlocated,
      coalesce(sum(count) filter (where place = 2), 0)::int as "defaultPoint"
    from ${tallied(sql, scope, { by: ['place'] })} as part`
  return row ?? { total: 0, unlocated: 0, defaultPoint: 0 }
}
