import type { TopicTreeCount } from '../contract/vocabulary'
import type { Queryable } from '../db/connect'
import { OWN_TREE } from './topicAlias'

/** How much of each tree has a topic, in paths and in the appeals that came with them. */
export function countTopicWords(sql: Queryable): Promise<TopicTreeCount[]> {
  return sql<TopicTreeCount[]>`
    with counted as (
      select topic_word_id as id, count(*) as appeals from appeal where topic_word_id is not null group by 1
    )
    select tree, count(*)::int as words, count(*) filter (where topic_id is null)::int as unmapped,
      coalesce(sum(appeals), 0)::int as appeals,
      coalesce(sum(appeals) filter (where topic_id is null), 0)::int as "unmappedAppeals"
    from topic_word left join counted using (id)
    where tree <> ${OWN_TREE}
    group by tree order by tree`
}
