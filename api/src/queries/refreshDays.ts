import type { Queryable } from '../db/connect'

/** Brings the local days of all appeals to the region's time zone; answers how many were wrong. */
export async function refreshDays(sql: Queryable): Promise<number> {
  const changed = await sql`
    update appeal set day = (created_at at time zone time_zone)::date from region
    where day <> (created_at at time zone time_zone)::date`
  return changed.count
}
