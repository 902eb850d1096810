import type { Queryable } from '../db/connect'
import { isBroken } from './importColumns'

/** Imports whose process has died, oldest first, with the uploaded file that they read. */
export async function listBrokenImports(sql: Queryable): Promise<{ id: number; upload: string | null }[]> {
  const rows = await sql<{ id: number; upload: string | null }[]>`
    select id, options ->> 'upload' as upload from import where ${isBroken(sql)} order by id`
  return [...rows]
}
