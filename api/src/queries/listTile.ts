import type { Filter } from '../contract/filter'
import type { Hexagon } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { countCells } from './countCells'

/** Counts per H3 cell of one resolution under one ancestor, the tile, in the order of the cells. */
export async function listTile(
  sql: Queryable,
  { tile, resolution, ...filter }: Filter & { tile: string; resolution: number },
): Promise<Hexagon[]> {
  return countCells(sql, await scopeOf(sql, filter), resolution, [tile])
}
