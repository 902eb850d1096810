import type { Queryable } from '../db/connect'

/** Makes room for boundaries in force over `[from, to)`: those within go, earlier ones end then, later ones begin after. */
export async function endBoundaries(sql: Queryable, from: string, to: string): Promise<void> {
  await sql`delete from boundary where valid_from >= ${from} and valid_to <= ${to}`
  await sql`update boundary set valid_to = ${from} where valid_from < ${from} and valid_to > ${from}`
  await sql`update boundary set valid_from = ${to} where valid_from >= ${from} and valid_from < ${to}`
}
