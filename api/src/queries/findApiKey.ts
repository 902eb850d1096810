import type { Queryable } from '../db/connect'

/** Name of the key with this SHA-256 hash (hexadecimal), if there is one. */
export async function findApiKey(sql: Queryable, hash: string): Promise<string | undefined> {
  const [row] = await sql<{ name: string }[]>`select name from api_key where hash = decode(${hash}, 'hex')`
  return row?.name
}
