import type { Filter } from '../contract/filter'
import type { MatrixCell } from '../contract/matrix'
import type { Queryable } from '../db/connect'
import { comparison } from './comparison'

/** Municipality × topic group: every pair that has an appeal in the period or the one before it. */
export function listMatrix(sql: Queryable, filter: Filter): Promise<MatrixCell[]> {
  const { where, counts } = comparison(sql, filter)
  return sql<MatrixCell[]>`
    with hit as (
      select municipality_id, topic_id, ${counts} from appeal where ${where} group by municipality_id, topic_id
    ), root as (
      select topic_id, topic.code, topic.position
      from topic_ancestry join topic on topic.id = ancestor_id and topic.parent_id is null
    )
    select coalesce(municipality.code, 'none') as municipality, coalesce(root.code, 'none') as "group",
      sum(count)::int as count, sum(previous)::int as previous
    from hit left join municipality on municipality.id = municipality_id left join root using (topic_id)
    group by municipality.code, root.code, root.position
    order by municipality.code nulls last, root.position nulls last`
}
