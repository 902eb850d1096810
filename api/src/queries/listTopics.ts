import type { Filter } from '../contract/filter'
import type { Topic, TopicAnswer } from '../contract/topic'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

type Row = Topic & { code: string | null }

/** The whole topic tree in reading order, every node counted with its descendants; and the appeals without a topic. */
export async function listTopics(sql: Queryable, filter: Filter): Promise<TopicAnswer> {
  const scope = await scopeOf(sql, filter)
  const rows = await sql<Row[]>`
    with hit as materialized (
      select topic_id, current, sum(count) as count
      from ${tallied(sql, scope, { by: ['topic'], compare: true })} as part group by topic_id, current
    ), counted as (
      select ancestor_id as id, ${comparedCounts(sql, scope)}
      from topic_ancestry left join hit using (topic_id) group by ancestor_id
      union all
      select null, ${comparedCounts(sql, scope)} from hit where topic_id = 0
    )
    select topic.code, parent.code as parent, topic.name, topic.severity, topic.critical, topic.season,
      topic.deadline_days as "deadlineDays", counted.count, counted.previous
    from counted left join topic on topic.id = counted.id left join topic parent on parent.id = topic.parent_id
    order by topic.position nulls last`
  const none = rows.find(({ code }) => code === null)
  return {
    topics: rows.filter(({ code }) => code !== null),
    none: { count: none?.count ?? 0, previous: none?.previous ?? null },
  }
}
