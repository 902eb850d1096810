import type { Queryable } from '../db/connect'
import { isBroken } from './importColumns'

/** Imports whose process has died, oldest first. */
export async function listBrokenImports(sql: Queryable): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`select id from import where ${isBroken(sql)} order by id`
  return rows.map(({ id }) => id)
}
