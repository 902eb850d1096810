import type { Queryable } from '../db/connect'

/** Imports of exactly this file that have not been taken back, oldest first. */
export async function listSameFile(sql: Queryable, fileHash: string): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select id from import where file_hash = decode(${fileHash}, 'hex') and state <> 'undone' order by id`
  return rows.map(({ id }) => id)
}
