import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { whereFilter } from './whereFilter'

export interface Totals {
  total: number
  unlocated: number
  /** Of the unlocated, those on a default coordinate of their source. */
  defaultPoint: number
}

/** How many appeals the filter admits, and how many of them are in no hexagon. */
export async function countTotals(sql: Queryable, filter: Filter): Promise<Totals> {
  const [row] = await sql<Totals[]>`
    select count(*)::int as total, (count(*) filter (where cell is null))::int as unlocated,
      (count(*) filter (where default_point))::int as "defaultPoint"
    from appeal where ${whereFilter(sql, filter)}`
  return row ?? { total: 0, unlocated: 0, defaultPoint: 0 }
}
