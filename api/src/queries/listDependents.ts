import type { Queryable } from '../db/connect'

/** What came after an import and builds on it. */
export interface Dependents {
  /** Newer imports that wrote appeals of this one, with their numbers of appeals; null stands for any other way of writing. */
  writers: { importId: number | null; appeals: number }[]
  /** Appeals of this import that are not stored any more: archived or deleted. */
  gone: number
}

/** Tells what would be lost if an import were taken back; to be called while its appeals are locked. */
export async function listDependents(sql: Queryable, importId: number): Promise<Dependents> {
  const writers = await sql<Dependents['writers']>`
    with touched as (
      select id from appeal where created_import = ${importId}::int
      union
      select appeal_id from import_update where import_id = ${importId}::int and not flagged
    )
    select written_import as "importId", count(*)::int as appeals
    from touched join appeal using (id)
    where written_import is distinct from ${importId}::int
    group by 1 order by 1`
  const [row] = await sql<{ gone: number }[]>`
    select (
      (select created from import where id = ${importId}) - (select count(*) from appeal where created_import = ${importId}::int)
      + (select count(*) from import_update where import_id = ${importId}::int and not flagged
          and not exists (select from appeal where id = appeal_id))
    )::int as gone`
  return { writers: [...writers], gone: row?.gone ?? 0 }
}
