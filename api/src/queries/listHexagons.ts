import type { Hexagon, HexagonQuery } from '../contract/hexagon'
import type { Queryable } from '../db/connect'
import { type Box, boxArea, splitAtAntimeridian } from '../grid/box'
import { coverBox } from '../grid/coverBox'
import { touchesBox } from '../grid/touchesBox'
import { type Scope, scopeOf } from '../rollup/scope'
import { countCells } from './countCells'

/** From this share of the region on, reading all of it at once is quicker than many stretches. */
const MOST_OF_REGION = 0.4

/** Counts per H3 cell of one resolution that touches the box, each cell whole; cells without appeals are absent. */
export async function listHexagons(sql: Queryable, query: HexagonQuery): Promise<Hexagon[]> {
  const boxes = splitAtAntimeridian(query.bbox)
  const scope = await scopeOf(sql, query)
  const hexagons = await countCells(sql, scope, query.resolution, cellsOf(boxes, query.resolution, scope))
  return hexagons.filter(({ cell }) => boxes.some((box) => touchesBox(cell, box)))
}

/** Coarse cells that hold the boxes; undefined where that would not spare anything. */
function cellsOf(boxes: readonly Box[], resolution: number, { known }: Scope): string[] | undefined {
  const [west, south, east, north] = known.bounds
  const region = { west, south, east, north }
  const seen = boxes.reduce((area, box) => area + sharedArea(box, region), 0)
  if (seen > MOST_OF_REGION * boxArea(region)) return undefined
  const covers = boxes.map((box) => coverBox(box, resolution))
  return covers.some((cover) => cover === undefined) ? undefined : covers.flatMap((cover) => cover ?? [])
}

function sharedArea(one: Box, other: Box): number {
  const shared = {
    west: Math.max(one.west, other.west),
    south: Math.max(one.south, other.south),
    east: Math.min(one.east, other.east),
    north: Math.min(one.north, other.north),
  }
  return shared.west < shared.east && shared.south < shared.north ? boxArea(shared) : 0
}
