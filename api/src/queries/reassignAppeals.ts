import type { Queryable } from '../db/connect'

/**
 * Gives every appeal with a point to the municipality around it on its day; one outside all of them, without a point
 * or on a default point belongs where its source says. Settlements follow too, by the boundaries of today. Appeals are
 * locked in the order that all writers keep.
 */
export async function reassignAppeals(sql: Queryable): Promise<{ reassigned: number; outside: number }> {
  const [row] = await sql<{ reassigned: number; outside: number }[]>`
    with placed as materialized (
      select appeal.id, appeal.municipality_id as old, inside.municipality_id as around,
        coalesce(inside.municipality_id, appeal.reported_municipality_id) as new, appeal.point is not null as pointed
      from appeal
      left join lateral (
        select boundary.municipality_id from boundary_part part join boundary on boundary.id = part.boundary_id
        where not appeal.default_point and st_intersects(part.shape, appeal.point)
          and boundary.valid_from <= appeal.day and boundary.valid_to > appeal.day
        order by boundary.municipality_id limit 1
      ) inside on true
      where not appeal.default_point
    ), locked as materialized (
      select appeal.id, placed.new from placed join appeal using (id) where placed.new is distinct from placed.old
      order by appeal.source_id, appeal.external_id collate "C"
      for update of appeal
    ), moved as (
      update appeal set municipality_id = locked.new from locked where appeal.id = locked.id returning appeal.id
    )
    select (select count(*) from moved)::int as reassigned,
      (select count(*) from placed where pointed and around is null)::int as outside`
  await sql`
    update settlement set municipality_id = coalesce((
      select boundary.municipality_id from boundary cross join region
      where st_intersects(boundary.shape, settlement.point)
        and boundary.valid_from <= (now() at time zone time_zone)::date and boundary.valid_to > (now() at time zone time_zone)::date
      order by boundary.municipality_id limit 1), municipality_id)`
  return row ?? { reassigned: 0, outside: 0 }
}
