import type { Queryable } from '../db/connect'

/**
 * Removes municipalities that have no boundary of any time, no settlement and no appeal, stored or archived; not one that
 * somebody's uncommitted appeals refer to.
 */
export async function dropUnusedMunicipalities(sql: Queryable): Promise<void> {
  await sql`
    delete from municipality where id = any(array(
      select id from municipality where not exists (select from boundary where municipality_id = municipality.id)
        and not exists (select from appeal where municipality_id = municipality.id)
        and not exists (select from appeal where reported_municipality_id = municipality.id)
        and not exists (select from settlement where municipality_id = municipality.id)
        and not exists (select from rollup_territory where municipality_id = municipality.id
          and start < (select archived_before from rollup_state))
      for update skip locked))`
}
