import type { Queryable, Sql } from '../db/connect'
import { announceReset } from './announceChange'
import { exactRow } from './keepFormer'

export interface FlaggedPoints {
  points: number
  appeals: number
}

/**
 * Finds coordinates that sources use for "unknown place" and takes their appeals out of the hexagons: back to the
 * municipality that the source named, flagged. A busy building has many appeals of one address; a default point has
 * many addresses or none. The sources are looked at together: those of one system share its geocoder. Never unflags.
 * @param importId the import that has shown them: they go when it is taken back
 */
export function flagDefaultPoints(
  sql: Sql,
  sources: string[],
  least: { appeals: number; addresses: number; withoutAddress: number },
  importId: number | null = null,
): Promise<FlaggedPoints> {
  return sql.begin(async (transaction) => {
    if (importId !== null && !(await holdRunning(transaction, importId))) return { points: 0, appeals: 0 }
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
        insert into default_point (source_id, longitude, latitude, found_by)
        select source.id, longitude, latitude, ${importId}::int from pile cross join source where source.code = any(${sources})
        on conflict do nothing
        returning longitude, latitude
      )
      select distinct longitude, latitude from added`
    const appeals = await transaction`
      with locked as materialized (
        select appeal.id from appeal join default_point on default_point.source_id = appeal.source_id
          and default_point.longitude = st_x(appeal.point) and default_point.latitude = st_y(appeal.point)
        where not appeal.default_point
        order by appeal.source_id, appeal.external_id collate "C"
        for update of appeal
      ), kept as (
        insert into import_update (import_id, appeal_id, appeal, events, flagged)
        select ${importId}::int, appeal.id, ${exactRow(transaction)}, '[]', true
        from locked join appeal using (id)
        where ${importId}::int is not null and created_import is distinct from ${importId}::int
        on conflict do nothing
      )
      update appeal set default_point = true, cell = null, municipality_id = reported_municipality_id
      from locked where appeal.id = locked.id`
    if (appeals.count > 0) await announceReset(transaction)
    return { points: points.length, appeals: appeals.count }
  })
}

/** Keeps an import from being ended before the transaction is; false when it has ended already. */
async function holdRunning(sql: Queryable, importId: number): Promise<boolean> {
  const rows = await sql`select from import where id = ${importId} and state = 'running' for update`
  return rows.length > 0
}
