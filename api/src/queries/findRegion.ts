import type { Queryable } from '../db/connect'

/** Code and fingerprint of the region that this database holds, if it holds one. */
export async function findRegion(sql: Queryable): Promise<{ code: string; fingerprint: string } | undefined> {
  const [row] = await sql<{ code: string; fingerprint: string }[]>`select code, fingerprint from region`
  return row
}
