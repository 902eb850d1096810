import type { Hexagon, HexagonQuery } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import { splitAtAntimeridian } from '../grid/box'
import { coverBox } from '../grid/coverBox'
import { touchesBox } from '../grid/touchesBox'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** Counts per H3 cell of one resolution that touches the box, each cell whole; cells without appeals are absent. */
export async function listHexagons(sql: Queryable, query: HexagonQuery): Promise<Hexagon[]> {
  const boxes = splitAtAntimeridian(query.bbox)
  const covers = boxes.map((box) => coverBox(box, query.resolution))
  const cells = covers.some((cover) => cover === undefined) ? undefined : covers.flatMap((cover) => cover ?? [])
  const hexagons = await countCells(sql, query, query.resolution, cells)
  return hexagons.filter(({ cell }) => boxes.some((box) => touchesBox(cell, box)))
}

/** Counts per H3 cell of one resolution, in the order of the cells; inside some coarser cells or everywhere. */
export async function countCells(
  sql: Queryable,
  filter: Parameters<typeof scopeOf>[1],
  resolution: number,
  cells: readonly string[] | undefined,
): Promise<Hexagon[]> {
  const scope = await scopeOf(sql, filter)
  return sql<Hexagon[]>`
    select to_hex(cell) as cell, sum(count)::int as count
    from ${tallied(sql, scope, { by: ['cell'], resolution, ...(cells && { cells }) })} as part
    group by part.cell having sum(count) > 0 order by part.cell`
}
