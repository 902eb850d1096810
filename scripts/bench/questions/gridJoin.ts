import type { Sql } from '@ochag/api/db/connect'
import { askTimed, ORDINARY } from './askTimed'
import type { Question } from './question'

/** What the grid join took; without milliseconds it was given up. */
export type GridTime = { milliseconds: number } | { moreThan: number }

/** It is slower by so much that waiting for its end would tell nothing more. */
const GRID_PATIENCE = 60_000

/**
 * The way most tutorials make a hexagon map with PostGIS: a grid of hexagons over the box, joined to the points inside
 * each. Its hexagons are as large on the ground as H3's, though not the same, so only the time is compared.
 */
export async function timeGridJoin(sql: Sql, grid: NonNullable<Question['grid']>): Promise<GridTime> {
  const [west, south, east, north] = grid.box
  // Mercator stretches by the secant of the latitude.
  const edge = grid.edgeMetres / Math.cos((((south + north) / 2) * Math.PI) / 180)
  try {
    const { milliseconds } = await askTimed(
      sql,
      (transaction) => transaction`
        select hexagon.i, hexagon.j, count(*)::int as count
        from st_hexagongrid(${edge}, st_transform(st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326), 3857)) hexagon
        join appeal on st_intersects(st_transform(appeal.point, 3857), hexagon.geom)
        where cell is not null
          and ${grid.openOnly ? transaction`status in ('new', 'in_progress', 'returned', 'deferred')` : transaction`status <> 'rejected'`}
          ${grid.from ? transaction`and created_at >= ${grid.from}::date` : transaction``}
        group by hexagon.i, hexagon.j`,
      { ...ORDINARY, statement_timeout: String(GRID_PATIENCE) },
    )
    return { milliseconds }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '57014') return { moreThan: GRID_PATIENCE }
    throw error
  }
}
