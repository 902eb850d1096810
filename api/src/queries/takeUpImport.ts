import type { Queryable } from '../db/connect'
import type { StoredOptions } from './beginImport'
import { isBroken } from './importColumns'

/** How far a broken import had come, and what is needed to go on. */
export interface TakenUp {
  id: number
  begunBy: string
  fileName: string
  fileHash: string
  profile: string
  options: StoredOptions
  read: number
  unmapped: Record<string, Record<string, number>>
}

/** Makes a broken import one's own; undefined when it is not broken, or somebody else was quicker. */
export async function takeUpImport(sql: Queryable, id: number): Promise<TakenUp | undefined> {
  const [row] = await sql<TakenUp[]>`
    update import set seen_at = now(), options = options - 'rate'
    where id = ${id} and ${isBroken(sql)}
    returning id, begun_by as "begunBy", file_name as "fileName", encode(file_hash, 'hex') as "fileHash", profile,
      options, read, unmapped`
  return row
}
