import type { Import } from '../contract/imports'
import type { Queryable } from '../db/connect'
import { importColumns } from './importColumns'

/** One import as it stands now; undefined when there is none with this id. */
export async function getImport(sql: Queryable, id: number): Promise<Import | undefined> {
  const [row] = await sql<Import[]>`select ${importColumns(sql)} from import where id = ${id}`
  return row
}
