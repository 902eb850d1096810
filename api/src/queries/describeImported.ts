import type { Imported } from '../contract/imports'
import type { Queryable } from '../db/connect'

/** Where and when the appeals lie that an import wrote and nobody has written since: enough for a link to the map. */
export async function describeImported(sql: Queryable, importId: number): Promise<Imported> {
  const [row] = await sql<Imported[]>`
    with written as (
      select point, day, cell, municipality_id from appeal
      where created_import = ${importId}::int and written_import = ${importId}::int
      union all
      select point, day, cell, municipality_id from appeal
      where written_import = ${importId}::int and created_import is distinct from ${importId}::int
        and id in (select appeal_id from import_update where import_id = ${importId}::int)
    )
    select count(*)::int as appeals, count(cell)::int as mapped, min(day)::text as "from", max(day)::text as "to",
      case when count(cell) > 0 then json_build_array(
        min(st_x(point)) filter (where cell is not null), min(st_y(point)) filter (where cell is not null),
        max(st_x(point)) filter (where cell is not null), max(st_y(point)) filter (where cell is not null)) end as bounds,
      coalesce((
        select jsonb_agg(jsonb_build_object('code', code, 'appeals', appeals) order by appeals desc, code)
        from (select municipality_id, count(*)::int as appeals from written group by 1) as counted
        join municipality on municipality.id = municipality_id
      ), '[]') as municipalities
    from written`
  return row ?? { appeals: 0, mapped: 0, from: null, to: null, bounds: null, municipalities: [] }
}
