import type { Queryable } from '../db/connect'

/**
 * Tells the planner how large the tables are. The embedded database never finds out by itself, and a server does not for
 * tables of a few rows: it then takes the one region for hundreds, and every plan that joins it for a costly one.
 */
export async function refreshStatistics(sql: Queryable): Promise<void> {
  await sql`analyze region, source, topic, municipality, boundary, boundary_part, default_point, appeal, status_event`
}
