import type { Sql } from '../db/connect'
import { announceReset } from './announceChange'

export interface FlaggedPoints {
  points: number
  appeals: number
}

/**
 * Finds coordinates that sources use for "unknown place" and takes their appeals out of the hexagons: back to the
 * municipality that the source named, flagged. A busy building has many appeals of one address; a default point has
 * many addresses or none. The sources are looked at together: those of one system share its geocoder. Never unflags.
 */
export function flagDefaultPoints(
  sql: Sql,
  sources: string[],
  least: { appeals: number; addresses: number; withoutAddress: number },
): Promise<FlaggedPoints> {
  return sql.begin(async (transaction) => {
    const points = await transaction`
      with pile as (
        select st_x(point) as longitude, st_y(point) as latitude
        from appeal
        where source_id in (select id from source where code = any(${sources}))
          and precision in ('point', 'house', 'street') and point is not null
        group by 1, 2
        having count(*) >= ${least.appeals}::int and (count(distinct address) >= ${least.addresses}::int
          or count(*) filter (where address is null) >= ${least.withoutAddress}::float8 * count(*))
      ), added as (
        insert into default_point (source_id, longitude, latitude)
        select source.id, longitude, latitude from pile cross join source where source.code = any(${sources})
        on conflict do nothing
        returning longitude, latitude
      )
      select distinct longitude, latitude from added`
    const appeals = await transaction`
      with locked as materialized (
        select appeal.id from appeal join default_point on default_point.source_id = appeal.source_id
          and default_point.longitude = st_x(appeal.point) and default_point.latitude = st_y(appeal.point)
        where not appeal.default_point
        order by appeal.source_id, appeal.external_id
        for update of appeal
      )
      update appeal set default_point = true, cell = null, municipality_id = reported_municipality_id
      from locked where appeal.id = locked.id`
    if (appeals.count > 0) await announceReset(transaction)
    return { points: points.length, appeals: appeals.count }
  })
}
