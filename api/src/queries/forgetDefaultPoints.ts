import type { Queryable } from '../db/connect'

/**
 * Believes coordinates again that only an import had shown to stand for "unknown", now that it has been taken back, and puts
 * the appeals that it had taken out of the hexagons there again. One that appeals of others lie on stays what it is.
 * Answers the ids of what was put back.
 */
export async function forgetDefaultPoints(sql: Queryable, importId: number): Promise<number[]> {
  await sql`
    update default_point set found_by = null
    where found_by = ${importId}::int and exists (
      select from appeal
      where appeal.default_point and appeal.source_id = default_point.source_id
        and st_x(point) = longitude and st_y(point) = latitude
        and not exists (select from import_update where import_id = ${importId}::int and appeal_id = appeal.id and flagged))`
  await sql`delete from default_point where found_by = ${importId}::int`
  const rows = await sql<{ id: number }[]>`
    update appeal set default_point = false, cell = former.cell, municipality_id = former.municipality_id
    from import_update cross join lateral jsonb_populate_record(null::appeal, import_update.appeal) as former
    where import_id = ${importId}::int and flagged and appeal.id = former.id
      and appeal.default_point and appeal.point = former.point
      and not exists (
        select from default_point where source_id = appeal.source_id
          and longitude = st_x(appeal.point) and latitude = st_y(appeal.point))
    returning appeal.id`
  return rows.map(({ id }) => id)
}
