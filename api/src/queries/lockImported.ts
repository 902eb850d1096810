import type { Queryable } from '../db/connect'

/** Locks every appeal that an import created or changed, in the order that all writers keep. */
export async function lockImported(sql: Queryable, importId: number): Promise<void> {
  await sql`
    select from appeal
    where created_import = ${importId}::int
      or id = any(array(select appeal_id from import_update where import_id = ${importId}::int))
    order by source_id, external_id collate "C"
    for update`
}
