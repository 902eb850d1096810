import type { Queryable } from '../db/connect'
import type { Runner, StoredOptions } from './beginImport'
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

/**
 * Makes a broken import one's own; undefined when it is not broken, or somebody else was quicker.
 * @param by the process that goes on with it
 * @param dead a process that is known to have died, whatever signs of life it gave just before
 */
export async function takeUpImport(
  sql: Queryable,
  id: number,
  by: Runner,
  dead?: Runner,
): Promise<TakenUp | undefined> {
  const [row] = await sql<TakenUp[]>`
    update import set seen_at = now(), options = (options - 'rate') || ${sql.json({ runner: { ...by } })}
    where id = ${id} and (${isBroken(sql)}
      ${dead ? sql`or state = 'running' and options -> 'runner' = ${sql.json({ ...dead })}` : sql``})
    returning id, begun_by as "begunBy", file_name as "fileName", encode(file_hash, 'hex') as "fileHash", profile,
      options, read, unmapped`
  return row
}
