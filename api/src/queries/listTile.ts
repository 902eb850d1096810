import type { Filter } from '../contract/filter'
import type { Hexagon } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import { cellNumber } from '../grid/cellNumber'
import { whereFilter } from './whereFilter'

/** Counts of a tile's hexagons of one resolution, in the order of their cells; cells without appeals are absent. */
export async function listTile(
  sql: Queryable,
  query: { tile: string; resolution: number } & Filter,
): Promise<Hexagon[]> {
  const tile = cellNumber(query.tile)
  const hexagons = await sql<Hexagon[]>`
    select to_hex(parent) as cell, count(*)::int as count
    from appeal cross join lateral (select h3_parent(appeal.cell, ${query.resolution}::int) as parent) parents
    where ${whereFilter(sql, query)} and cell between h3_first(${tile}::bigint) and h3_last(${tile}::bigint)
    group by parent order by parent`
  return [...hexagons]
}
