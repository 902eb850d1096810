import type { Queryable } from '../db/connect'
import type { ReactionBucket } from '../rollup/reaction'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** The sketch of the times until the first response, by municipality id (0 for none). */
export async function listReactions(
  sql: Queryable,
  scope: Scope,
): Promise<(ReactionBucket & { municipalityId: number })[]> {
  const rows = await sql<(ReactionBucket & { municipalityId: number })[]>`
    select municipality_id as "municipalityId", reaction, sum(count)::int as count
    from ${tallied(sql, scope, { by: ['municipality', 'reaction'] })} as part
    group by municipality_id, reaction having sum(count) > 0`
  return [...rows]
}
