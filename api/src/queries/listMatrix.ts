import type { Filter } from '../contract/filter'
import type { MatrixCell } from '../contract/matrix'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

/** Municipality × topic group: every pair that has an appeal in the period or the one before it. */
export async function listMatrix(sql: Queryable, filter: Filter): Promise<MatrixCell[]> {
  const scope = await scopeOf(sql, filter)
  return sql<MatrixCell[]>`
    with hit as (
      select municipality_id, topic_id, current, sum(count) as count
      from ${tallied(sql, scope, { by: ['municipality', 'topic'], compare: true })} as part
      group by municipality_id, topic_id, current
    ), root as (
      select topic_id, topic.code, topic.position
      from topic_ancestry join topic on topic.id = ancestor_id and topic.parent_id is null
    )
    select coalesce(municipality.code, 'none') as municipality, coalesce(root.code, 'none') as "group",
      ${comparedCounts(sql, scope)}
    from hit left join municipality on municipality.id = municipality_id left join root using (topic_id)
    group by municipality.code, root.code, root.position
    having sum(count) > 0
    order by municipality.code nulls last, root.position nulls last`
}
