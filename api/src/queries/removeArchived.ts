import type { Queryable } from '../db/connect'

/**
 * Removes appeals and leaves their counts: the rollups alone count them from now on. Answers whether the border of what
 * is archived has moved.
 */
export async function removeArchived(sql: Queryable, ids: readonly number[], before: string): Promise<boolean> {
  const moved =
    await sql`update rollup_state set archived_before = ${before}::date where archived_before < ${before}::date`
  await sql`select set_config('ochag.archiving', 'on', true)`
  await sql`delete from appeal_change where appeal_id = any(${[...ids]}::bigint[])`
  await sql`delete from appeal where id = any(${[...ids]}::bigint[])`
  return moved.count > 0
}
