import type { Queryable } from '../db/connect'
import { isBroken } from './importColumns'

/** The import of this file that is going on, or was when its process died. */
export async function findRunningImport(
  sql: Queryable,
  fileHash: string,
): Promise<{ id: number; broken: boolean } | undefined> {
  const [row] = await sql<{ id: number; broken: boolean }[]>`
    select id, ${isBroken(sql)} as broken from import
    where state = 'running' and file_hash = decode(${fileHash}, 'hex')`
  return row
}
