import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { joined } from '../db/joined'
import { cellRange } from './cellRange'
import { type Block, startsOf } from './period'

type Fragment = postgres.Fragment

/** Columns that an index has before block and cell, with the values chosen of each. */
export type Leading = Partial<Record<'topic_id' | 'group_id' | 'source_id', readonly number[]>>

/** What is read of a table, stretch by stretch. */
export interface Stretches {
  block: Block
  cells: readonly string[]
  /** H3 resolution of the cells in the table. */
  resolution: number
  leading: Leading
}

/**
 * Runs a select once for every block, range of cells and choice of leading values: each is one contiguous stretch of an
 * index. The select refers to them by {@link inStretch}.
 */
export function forEachStretch(sql: Queryable, stretches: Stretches, select: Fragment): Fragment {
  const { block, cells, resolution, leading } = stretches
  const ranges = cells.map((cell) => cellRange(cell, resolution))
  const chosen = Object.entries(leading).map(
    ([column, ids]) => sql`cross join unnest(${[...ids]}::int[]) as ${sql(`chosen_${column}`)} (id)`,
  )
  const many = sql`
    cross join unnest(${ranges.map(({ first }) => first)}::bigint[], ${ranges.map(({ last }) => last)}::bigint[])
      as range (first, last)`
  // Without `offset 0` the planner would read whole blocks once and compare every row with every range.
  return sql`
    select part.* from unnest(${startsOf(block)}::date[]) as span (start)
    ${ranges.length > 1 ? many : sql``} ${joined(sql, chosen)}
    cross join lateral (${select} offset 0) as part`
}

/**
 * Condition that a row lies on the stretch; `start` is the column that tells its block. A single range, such as a tile's,
 * is spelled out, so that the planner can tell how much lies in it.
 */
export function inStretch(sql: Queryable, start: Fragment, { cells, resolution, leading }: Stretches): Fragment {
  const chosen = Object.keys(leading).map((column) => sql` and ${sql(column)} = ${sql(`chosen_${column}.id`)}`)
  const [only, ...others] = cells
  const inRange =
    only && others.length === 0 ? underCell(sql, only, resolution) : sql`and cell between range.first and range.last`
  return sql`${start} = span.start ${inRange} ${joined(sql, chosen)}`
}

/** Condition that a cell column lies under a cell. */
export function underCell(sql: Queryable, cell: string, resolution: number): Fragment {
  const { first, last } = cellRange(cell, resolution)
  return sql`and cell between ${first}::bigint and ${last}::bigint`
}
