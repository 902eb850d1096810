import type { Queryable } from '../db/connect'

/** Columns of an import's file in their order, those that something was taken from. */
export async function readImportHeaders(sql: Queryable, importId: number): Promise<string[]> {
  const [row] = await sql<{ headers: string[] }[]>`
    select coalesce(options -> 'headers', '[]') as headers from import where id = ${importId}`
  return row?.headers ?? []
}
