import type { StreetRow } from '../contract/pack'
import type { Queryable } from '../db/connect'

/** So many rows travel in one statement. */
const BATCH = 20_000

/** Replaces the streets and houses by those of the region pack; a row whose settlement is not known is left out. */
export async function storeStreets(sql: Queryable, rows: StreetRow[]): Promise<void> {
  await sql`delete from street`
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row, position) => ({ ...row, position }))
    await sql`
      insert into street (settlement_id, name, kind, house, point)
      select settlement.id, row.name, row.type, nullif(row.house, ''), st_setsrid(st_makepoint(row.lon, row.lat), 4326)
      from jsonb_to_recordset(${sql.json(batch)}) as row
        (settlement text, municipality text, name text, type text, house text, lon float8, lat float8, position integer)
      join municipality on municipality.code = row.municipality
      join settlement on settlement.name ->> 'ru' = row.settlement and settlement.municipality_id = municipality.id
      order by row.position`
  }
}
