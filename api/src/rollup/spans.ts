import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { cellRange } from './cellRange'
import { type Block, startsOf } from './period'

type Fragment = postgres.Fragment

/**
 * Runs a select once for every block and every range of cells: each pair is one contiguous stretch of an index that
 * begins with the block and the cell. The select refers to `span.start`, `range.first` and `range.last`.
 * @param resolution of the cells in the table that is read
 */
export function forEachSpan(
  sql: Queryable,
  block: Block,
  cells: readonly string[],
  resolution: number,
  select: Fragment,
): Fragment {
  const ranges = cells.map((cell) => cellRange(cell, resolution))
  // Without `offset 0` the planner would read whole blocks once and compare every row with every range.
  return sql`
    select part.* from unnest(${startsOf(block)}::date[]) as span (start)
    cross join unnest(${ranges.map(({ first }) => first)}::bigint[], ${ranges.map(({ last }) => last)}::bigint[])
      as range (first, last)
    cross join lateral (${select} offset 0) as part`
}

/** Condition that a cell column lies under a cell. */
export function underCell(sql: Queryable, cell: string, resolution: number): Fragment {
  const { first, last } = cellRange(cell, resolution)
  return sql`and cell between ${first}::bigint and ${last}::bigint`
}
