import type { Queryable } from '../db/connect'

/**
 * Brings appeals that have been put back as they once were up to what is known by now of their places: coordinates that
 * stand for "unknown", boundaries. To be called while they are locked.
 */
export async function settleAppeals(sql: Queryable, ids: readonly number[]): Promise<void> {
  await sql`
    update appeal set default_point = settled.flagged, municipality_id = settled.municipality_id,
      cell = case when settled.flagged then null else appeal.cell end
    from (
      select appeal.id, flag.flagged,
        case when flag.flagged then appeal.reported_municipality_id
          else coalesce(inside.municipality_id, appeal.reported_municipality_id) end as municipality_id
      from appeal
      cross join lateral (
        select appeal.default_point or exists (
          select from default_point where source_id = appeal.source_id
            and longitude = st_x(appeal.point) and latitude = st_y(appeal.point)
        ) as flagged
      ) flag
      left join lateral (
        select min((
          select municipality_id from boundary
          where id = part.boundary_id and valid_from <= appeal.day and valid_to > appeal.day
        )) as municipality_id
        from boundary_part part where st_intersects(part.shape, appeal.point)
      ) inside on true
      where appeal.id = any(${[...ids]}::bigint[])
    ) as settled
    where appeal.id = settled.id
      and (appeal.default_point, appeal.municipality_id) is distinct from (settled.flagged, settled.municipality_id)`
}
