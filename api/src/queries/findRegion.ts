import type { Queryable } from '../db/connect'

/** What must be known of the region that this database holds, if it holds one, before another pack is loaded. */
export async function findRegion(
  sql: Queryable,
): Promise<{ code: string; fingerprint: string; timeZone: string } | undefined> {
  const [row] = await sql<{ code: string; fingerprint: string; timeZone: string }[]>`
    select code, fingerprint, time_zone as "timeZone" from region`
  return row
}
