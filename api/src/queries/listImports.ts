import type { ImportList } from '../contract/imports'
import type { Queryable } from '../db/connect'
import { importColumns } from './importColumns'

/** A page of imports, newest first; `next` is the id after which the next page begins. */
export async function listImports(
  sql: Queryable,
  { after, limit }: { after?: number | undefined; limit: number },
): Promise<ImportList> {
  const rows = await sql<ImportList['imports']>`
    select ${importColumns(sql)} from import
    ${after === undefined ? sql`` : sql`where id < ${after}`}
    order by id desc limit ${limit + 1}`
  const imports = rows.slice(0, limit)
  return { imports, next: rows.length > limit ? (imports.at(-1)?.id ?? null) : null }
}
