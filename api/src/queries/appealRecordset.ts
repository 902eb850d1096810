import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import type { AppealRow } from './appealRow'

/** A point in no municipality is still believed so near to one, in degrees: boundaries are not drawn to the metre. */
const NEAR = 0.02

/**
 * Rows handed in as one JSON parameter, as a table `incoming` with the place worked out beside each: the municipality
 * around its point on its day, whether the source uses that point for "unknown", and what is doubtful about it.
 */
export function appealRecordset(sql: Queryable, rows: AppealRow[]): postgres.Fragment {
  return sql`(
    select incoming.*, local.day, spot.point, default_point.source_id is not null as on_default_point,
      hashtextextended(canonical, 0) as place_key, doubt.reasons,
      case when default_point.source_id is null and doubt.outside is not true
        then ('x' || lpad(incoming.cell, 16, '0'))::bit(64)::bigint end as cell_id,
      case when default_point.source_id is null
        then coalesce(inside.municipality_id, incoming.reported_municipality_id)
        else incoming.reported_municipality_id end as municipality_id
    from jsonb_to_recordset(${sql.json(rows.map((row) => ({ ...row })))}) as incoming
      (source_id integer, external_id text, kind appeal_kind, status appeal_status, raw_status text, topic_id integer,
       topic_word_id integer, fast_track boolean, reported_municipality_id integer, executor text, created_at timestamptz, taken_at timestamptz, due_at timestamptz,
       closed_at timestamptz, precision location_precision, settlement_id integer,
       location_origin location_origin, canonical text, doubts location_doubt[], longitude float8, latitude float8, address text, text text,
       cell text, content_hash text)
    cross join region
    cross join lateral (select (incoming.created_at at time zone region.time_zone)::date as day) local
    cross join lateral (select st_setsrid(st_makepoint(longitude, latitude), 4326) as point) spot
    left join default_point using (source_id, longitude, latitude)
    left join lateral (
      select min((
        select municipality_id from boundary
        where id = part.boundary_id and valid_from <= local.day and valid_to > local.day
      )) as municipality_id
      from boundary_part part where st_intersects(part.shape, spot.point)
    ) inside on true
    cross join lateral (
      select spot.point is not null and inside.municipality_id is null and incoming.doubts is null
          and exists (select from boundary)
          and not exists (select from boundary_part part where st_dwithin(part.shape, spot.point, ${NEAR}::float8)) as outside,
        not region.approximate and inside.municipality_id <> incoming.reported_municipality_id as elsewhere
    ) found
    cross join lateral (
      select found.outside, case when found.outside then array['outside'::location_doubt]
        when found.elsewhere and default_point.source_id is null then incoming.doubts || 'municipality'::location_doubt
        else incoming.doubts end as reasons
    ) doubt
  ) as incoming`
}
