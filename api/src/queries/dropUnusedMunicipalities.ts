import type { Queryable } from '../db/connect'

/** Removes municipalities that have no boundary of any time, no appeal and no settlement. */
export async function dropUnusedMunicipalities(sql: Queryable): Promise<void> {
  await sql`
    delete from municipality where not exists (select from boundary where municipality_id = municipality.id)
      and not exists (select from appeal where municipality_id = municipality.id)
      and not exists (select from appeal where reported_municipality_id = municipality.id)
      and not exists (select from settlement where municipality_id = municipality.id)`
}
