import type { Queryable } from '../db/connect'

/** Removes a saved mapping; false when there is none of this name. */
export async function removeProfile(sql: Queryable, name: string): Promise<boolean> {
  const { count } = await sql`delete from import_profile where name = ${name}`
  return count === 1
}
