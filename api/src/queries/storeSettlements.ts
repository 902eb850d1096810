import type { SettlementRow } from '../contract/pack'
import type { Queryable } from '../db/connect'

/** Replaces the settlements by those of the region pack. */
export async function storeSettlements(sql: Queryable, rows: SettlementRow[]): Promise<void> {
  await sql`delete from settlement`
  await sql`
    insert into settlement (name, kind, municipality_id, residents, point)
    select jsonb_build_object('ru', row.name, 'en', row.name_en), row.type, municipality.id, row.residents,
      st_setsrid(st_makepoint(row.lon, row.lat), 4326)
    from jsonb_to_recordset(${sql.json(rows)}) as row
      (name text, name_en text, type text, municipality text, lon float8, lat float8, residents integer)
    left join municipality on municipality.code = row.municipality`
}
