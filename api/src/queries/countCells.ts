import type { Hexagon } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** Counts per H3 cell of one resolution, in the order of the cells; inside some coarser cells, or everywhere. */
export async function countCells(
  sql: Queryable,
  scope: Scope,
  resolution: number,
  cells: readonly string[] | undefined,
): Promise<Hexagon[]> {
  const rows = await sql<Hexagon[]>`
    select to_hex(cell) as cell, sum(count)::int as count
    from ${tallied(sql, scope, { by: ['cell'], resolution, ...(cells && { cells }) })} as part
    group by part.cell having sum(count) > 0 order by part.cell`
  return [...rows]
}
