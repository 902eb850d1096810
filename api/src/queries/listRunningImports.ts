import type { Queryable } from '../db/connect'
import type { Runner } from './beginImport'
import { isBroken } from './importColumns'

/** An import that is going on, or was when its process died. */
export interface RunningImport {
  id: number
  /** SHA-256 of its file, hexadecimal. */
  fileHash: string
  /** The uploaded file that it reads. */
  upload: string | null
  /** Its signs of life have stopped. */
  broken: boolean
  runner: Runner | null
}

/** All of them, oldest first. */
export async function listRunningImports(sql: Queryable): Promise<RunningImport[]> {
  const rows = await sql<RunningImport[]>`
    select id, encode(file_hash, 'hex') as "fileHash", options ->> 'upload' as upload, ${isBroken(sql)} as broken,
      options -> 'runner' as runner
    from import where state = 'running' order by id`
  return [...rows]
}
