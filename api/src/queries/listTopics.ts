import type { Filter } from '../contract/filter'
import type { Topic, TopicAnswer } from '../contract/topic'
import type { Queryable } from '../db/connect'
import { comparison } from './comparison'

type Row = Topic & { code: string | null }

/** The whole topic tree in reading order, every node counted with its descendants; and the appeals without a topic. */
export async function listTopics(sql: Queryable, filter: Filter): Promise<TopicAnswer> {
  const { where, counts } = comparison(sql, filter)
  const previous = filter.from && filter.to ? sql`coalesce(sum(previous), 0)::int` : sql`null::int`
  const rows = await sql<Row[]>`
    with hit as materialized (
      select topic_id, ${counts} from appeal where ${where} group by topic_id
    ), counted as (
      select ancestor_id as id, coalesce(sum(count), 0)::int as count, ${previous} as previous
      from topic_ancestry left join hit using (topic_id) group by ancestor_id
      union all
      select null, coalesce(sum(count), 0)::int, ${previous} from hit where topic_id is null
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
