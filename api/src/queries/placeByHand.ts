import type postgres from 'postgres'
import type { HandPlace } from '../contract/doubts'
import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import type { AppealFacts } from './appealRow'

export interface ShownPlace extends HandPlace {
  /** By what it is remembered; null for an appeal without an address. */
  key: string | null
  /** H3 at resolution 15, hexadecimal. */
  cell: string
  placedBy: string
}

/** Puts appeals where a person has shown, remembers that for later ones, and keeps where they were. To be called while they are locked. */
export async function placeByHand(sql: Queryable, ids: readonly number[], place: ShownPlace): Promise<AppealFacts[]> {
  const { key, precision, placedBy } = place
  const point = sql`st_setsrid(st_makepoint(${place.point[0]}, ${place.point[1]}), 4326)`
  const cell = sql`('x' || lpad(${place.cell}, 16, '0'))::bit(64)::bigint`
  if (key !== null)
    await sql`
      insert into hand_place (key, point, precision, cell, placed_by)
      values (${key}::text::bigint, ${point}, ${precision}::location_precision, ${cell}, ${placedBy})
      on conflict (key) do update set point = excluded.point, precision = excluded.precision, cell = excluded.cell,
        placed_by = excluded.placed_by, placed_at = now()`
  await sql`
    insert into hand_former (appeal_id, place)
    select id, ${placeOf(sql)} from appeal where id = any(${[...ids]}::bigint[]) and location_origin is distinct from 'hand'
    on conflict (appeal_id) do update set place = excluded.place`
  return sql<AppealFacts[]>`
    with placed as (
      update appeal set point = ${point}, precision = ${precision}::location_precision, cell = ${cell},
        location_origin = 'hand', doubts = null, default_point = false,
        municipality_id = coalesce((
          select min(municipality_id) from boundary_part part join boundary on boundary.id = part.boundary_id
          where st_intersects(part.shape, ${point}) and valid_from <= appeal.day and valid_to > appeal.day
        ), reported_municipality_id)
      where id = any(${[...ids]}::bigint[])
      returning appeal.*
    )
    select ${appealFacts(sql)} from placed as appeal order by appeal.id`
}

/** The place of an appeal as JSON from which it can be made again exactly. */
export function placeOf(sql: Queryable): postgres.Fragment {
  return sql`
    jsonb_build_object('point', appeal.point::text, 'precision', appeal.precision, 'cell', appeal.cell,
      'municipality_id', municipality_id, 'location_origin', location_origin, 'doubts', doubts,
      'default_point', default_point)`
}
