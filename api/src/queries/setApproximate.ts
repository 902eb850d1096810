import type { Queryable } from '../db/connect'

/** Records whether the boundaries now in force are approximate. */
export async function setApproximate(sql: Queryable, approximate: boolean): Promise<void> {
  await sql`update region set approximate = ${approximate}`
}
