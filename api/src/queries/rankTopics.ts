import type { CodeCount } from '../contract/common'
import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

/** The most frequent topics of a scope as its appeals carry them, not their groups. */
export async function rankTopics(sql: Queryable, scope: Scope, limit: number): Promise<CodeCount[]> {
  const rows = await sql<CodeCount[]>`
    select coalesce(topic.code, 'none') as code, hit.count, hit.previous
    from (
      select topic_id, ${comparedCounts(sql, scope)}
      from ${tallied(sql, scope, { by: ['topic'], compare: true })} as part group by topic_id
    ) as hit left join topic on topic.id = topic_id
    where count > 0 order by count desc, topic.position limit ${limit}`
  return [...rows]
}
