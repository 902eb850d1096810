import type { Measures, Part } from '../contract/measures'
import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'
import { dimensionsOf, type PartKey, partRows } from './partRows'

export type PartCounts = PartKey & Pick<Measures, 'count' | 'previous' | 'open' | 'weight'>

/** Per part: appeals in both periods, those of the filter's own that are open now, and their severities added up. */
export async function measureCounts(sql: Queryable, scope: Scope, by: Part): Promise<PartCounts[]> {
  const wanted = dimensionsOf(by)
  // Severity is the topic's, so topics are told apart whatever the parts are.
  const dimensions = wanted.includes('topic') ? wanted : ([...wanted, 'topic'] as const)
  const part = tallied(sql, scope, { by: dimensions, measures: ['count', 'open'], compare: true })
  const municipality = wanted.includes('municipality') ? sql`municipality_id` : sql`0 as municipality_id`
  const columns = sql`
    ${comparedCounts(sql, scope)},
    coalesce(sum(open) filter (where current), 0)::int as open,
    coalesce(sum(count * severity) filter (where current), 0)::int as weight`
  const rows = await sql<PartCounts[]>`
    with hit as materialized (
      select ${municipality}, topic_id, current, sum(count) as count, sum(open) as open, coalesce(max(severity), 1) as severity
      from ${part} as part left join topic on topic.id = topic_id
      group by 1, topic_id, current having sum(count) > 0
    )
    ${partRows(sql, by, sql`hit`, columns)}`
  return [...rows]
}
