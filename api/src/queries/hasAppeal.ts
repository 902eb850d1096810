import type { Queryable } from '../db/connect'

/** Whether an appeal is stored. */
export async function hasAppeal(sql: Queryable, id: number): Promise<boolean> {
  return (await sql`select from appeal where id = ${id}::bigint`).length > 0
}
