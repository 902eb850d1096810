import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { incomingRows, type PackedRows } from './incomingRows'

/** A point in no municipality is still believed so near to one, in degrees: boundaries are not drawn to the metre. */
const NEAR = 0.02

/**
 * Rows handed in, as a table `incoming` with the place worked out beside each: the municipality
 * around its point on its day, whether the source uses that point for "unknown", and what is doubtful about it. Where a
 * person has shown on the map where such an address is, it is there: words lead nowhere better, and a point that is not
 * believed does not either.
 */
export function appealRecordset(sql: Queryable, rows: PackedRows): postgres.Fragment {
  return sql`(
    select incoming.source_id, external_id, kind, status, raw_status, topic_id, topic_word_id, fast_track,
      reported_municipality_id, executor, created_at, taken_at, due_at, closed_at, settlement_id, address, text,
      content_hash, local.day, keyed.place_key, shown.reasons, shown.on_default_point,
      coalesce(hand.point, spot.point) as point, coalesce(hand.precision, incoming.precision) as precision,
      case when hand.key is null then incoming.location_origin else 'hand' end as location_origin,
      case when hand.key is not null then hand.cell
        when default_point.source_id is null and doubt.outside is not true
        then ('x' || lpad(incoming.cell, 16, '0'))::bit(64)::bigint end as cell_id,
      case when shown.on_default_point then incoming.reported_municipality_id
        when hand.key is null then coalesce(inside.municipality_id, incoming.reported_municipality_id)
        else coalesce((${around(sql, sql`hand.point`)}), incoming.reported_municipality_id) end as municipality_id
    from ${incomingRows(sql, rows)}
    cross join region
    -- Worked out once a row: "offset 0" keeps it from being spelled out wherever the day is needed.
    cross join lateral (select (incoming.created_at at time zone region.time_zone)::date as day offset 0) local
    cross join lateral (select hashtextextended(canonical, 0) as place_key) keyed
    cross join lateral (select st_setsrid(st_makepoint(longitude, latitude), 4326) as point) spot
    left join default_point using (source_id, longitude, latitude)
    left join lateral (${around(sql, sql`spot.point`)}) inside on true
    cross join lateral (
      select spot.point is not null and inside.municipality_id is null and incoming.doubts is null
          and exists (select from boundary)
          and not exists (select from boundary_part part where st_dwithin(part.shape, spot.point, ${NEAR}::float8)) as outside,
        not region.approximate and inside.municipality_id <> incoming.reported_municipality_id as elsewhere
    ) found
    cross join lateral (
      select found.outside, case when found.outside then array['outside'::location_doubt]
        when found.elsewhere and default_point.source_id is null and incoming.doubts is null
          then array['municipality'::location_doubt]
        else incoming.doubts end as reasons
    ) doubt
    left join hand_place hand on hand.key = hand_key(keyed.place_key, incoming.source_id, incoming.address)
      and (keyed.place_key is not null or spot.point is null or doubt.reasons is not null or default_point.source_id is not null)
    cross join lateral (
      select case when hand.key is null then doubt.reasons end as reasons,
        hand.key is null and default_point.source_id is not null as on_default_point
    ) shown
  ) as incoming`
}

/** The municipality around a point on a day. */
function around(sql: Queryable, point: postgres.Fragment): postgres.Fragment {
  return sql`
    select min((
      select municipality_id from boundary
      where id = part.boundary_id and valid_from <= local.day and valid_to > local.day
    )) as municipality_id
    from boundary_part part where st_intersects(part.shape, ${point})`
}
