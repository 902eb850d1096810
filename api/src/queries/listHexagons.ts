import type postgres from 'postgres'
import type { Hexagon, HexagonQuery } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import { splitAtAntimeridian } from '../grid/box'
import { cellNumber } from '../grid/cellNumber'
import { coverBox } from '../grid/coverBox'
import { touchesBox } from '../grid/touchesBox'
import { whereFilter } from './whereFilter'

/** Counts per H3 cell of one resolution that touches the box, each cell whole; cells without appeals are absent. */
export async function listHexagons(sql: Queryable, query: HexagonQuery): Promise<Hexagon[]> {
  const boxes = splitAtAntimeridian(query.bbox)
  const covers = boxes.map((box) => coverBox(box, query.resolution))
  const cells = covers.some((cover) => cover === undefined) ? undefined : covers.flatMap((cover) => cover ?? [])
  const hexagons = await sql<Hexagon[]>`
    select to_hex(parent) as cell, count(*)::int as count
    from appeal cross join lateral (select h3_parent(appeal.cell, ${query.resolution}::int) as parent) parents
    where ${whereFilter(sql, query)} and cell is not null ${cells ? sql`and ${insideAny(sql, cells)}` : sql``}
    group by parent order by parent`
  return hexagons.filter(({ cell }) => boxes.some((box) => touchesBox(cell, box)))
}

function insideAny(sql: Queryable, cells: string[]): postgres.Fragment {
  const ranges = cells.map(
    (cell) => sql`or cell between h3_first(${cellNumber(cell)}::bigint) and h3_last(${cellNumber(cell)}::bigint)`,
  )
  return sql`(false ${ranges})`
}
