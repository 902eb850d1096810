import type { Queryable } from '../db/connect'
import { SILENCE_SECONDS } from './importColumns'

/** Lays a running import down, so that anybody may take it up at once. */
export async function releaseImport(sql: Queryable, id: number): Promise<void> {
  await sql`
    update import set seen_at = now() - make_interval(secs => ${SILENCE_SECONDS + 1}::int)
    where id = ${id} and state = 'running'`
}
