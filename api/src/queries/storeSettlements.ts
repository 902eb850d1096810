import type { SettlementRow } from '../contract/pack'
import type { Queryable } from '../db/connect'

/**
 * Brings the settlements to those of the region pack. A settlement is the same as before by its name, kind and municipality, and keeps its id,
 * since appeals refer to it; of several alike the first stays the first. Appeals of one that is gone are in none.
 */
export async function storeSettlements(sql: Queryable, rows: SettlementRow[]): Promise<void> {
  const incoming = sql`
    select jsonb_build_object('ru', row.name, 'en', row.name_en) as name, row.type as kind, municipality.id as municipality_id,
      row.residents, st_setsrid(st_makepoint(row.lon, row.lat), 4326) as point, known.id as known_id
    from (
      select *, row_number() over (partition by name, type, municipality order by position) as nth
      from jsonb_to_recordset(${sql.json(rows.map((row, position) => ({ ...row, position })))}) as row
        (name text, name_en text, type text, municipality text, lon float8, lat float8, residents integer, position integer)
    ) row
    left join municipality on municipality.code = row.municipality
    left join (
      select *, row_number() over (partition by name ->> 'ru', kind, municipality_id order by id) as nth from settlement
    ) known on known.name ->> 'ru' = row.name and known.kind = row.type and known.nth = row.nth
      and known.municipality_id is not distinct from municipality.id`
  const gone = await sql<{ id: number }[]>`
    delete from settlement where id not in (select known_id from (${incoming}) row where known_id is not null) returning id`
  if (gone.length > 0)
    await sql`update appeal set settlement_id = null where settlement_id = any(${gone.map(({ id }) => id)}::integer[])`
  await sql`
    merge into settlement using (${incoming}) row on settlement.id = row.known_id
    when matched then update set name = row.name, residents = row.residents, point = row.point
    when not matched then insert (name, kind, municipality_id, residents, point)
      values (row.name, row.kind, row.municipality_id, row.residents, row.point)`
}
