import type { Queryable } from '../db/connect'
import { placeOf } from './placeByHand'

/**
 * Brings appeals that have been put back as they once were up to what is known by now of their places: where a person has
 * shown their address to be, coordinates that stand for "unknown", boundaries. To be called while they are locked.
 */
export async function settleAppeals(sql: Queryable, ids: readonly number[]): Promise<void> {
  await followHandPlaces(sql, ids)
  await sql`
    update appeal set default_point = settled.flagged, municipality_id = settled.municipality_id,
      cell = case when settled.flagged then null else appeal.cell end
    from (
      select appeal.id, flag.flagged,
        case when flag.flagged then appeal.reported_municipality_id
          else coalesce(inside.municipality_id, appeal.reported_municipality_id) end as municipality_id
      from appeal
      cross join lateral (
        select appeal.default_point or appeal.location_origin is distinct from 'hand' and exists (
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

async function followHandPlaces(sql: Queryable, ids: readonly number[]): Promise<void> {
  const shown = sql`
    appeal.id = any(${[...ids]}::bigint[]) and hand.key = hand_key(appeal.place_key, appeal.source_id, appeal.address)
    and (appeal.place_key is not null or appeal.point is null or appeal.doubts is not null or appeal.default_point
      or appeal.location_origin = 'hand')`
  await sql`
    insert into hand_former (appeal_id, place)
    select id, ${placeOf(sql)} from appeal, hand_place hand where ${shown} and location_origin is distinct from 'hand'
    on conflict (appeal_id) do update set place = excluded.place`
  await sql`
    update appeal set point = hand.point, precision = hand.precision, cell = hand.cell, location_origin = 'hand',
      doubts = null, default_point = false
    from hand_place hand
    where ${shown} and (appeal.location_origin is distinct from 'hand' or not appeal.point = hand.point
      or appeal.precision <> hand.precision)`
}
