import type { TopicWord, TopicWordQuery } from '../contract/vocabulary'
import type { Queryable } from '../db/connect'
import { OWN_TREE } from './topicAlias'

/** A page of the paths of other systems' trees, those of most appeals first, and how many there are in all. */
export async function listTopicWords(
  sql: Queryable,
  { tree, mapped, limit, offset }: TopicWordQuery,
): Promise<{ total: number; words: TopicWord[] }> {
  const [row] = await sql<[{ total: number; words: TopicWord[] }]>`
    with counted as (
      select topic_word_id as id, count(*)::int as appeals from appeal where topic_word_id is not null group by 1
    ), wanted as (
      select topic_word.id, tree, path, topic.code as topic, how, coalesce(appeals, 0) as appeals
      from topic_word left join topic on topic.id = topic_id left join counted on counted.id = topic_word.id
      where tree <> ${OWN_TREE}
        ${tree ? sql`and tree = ${tree}` : sql``}
        ${mapped === 'true' ? sql`and topic_id is not null` : sql``}
        ${mapped === 'false' ? sql`and topic_id is null` : sql``}
    ), page as (select * from wanted order by appeals desc, tree, path limit ${limit} offset ${offset})
    select (select count(*)::int from wanted) as total,
      (select coalesce(jsonb_agg(to_jsonb(page) order by appeals desc, tree, path), '[]') from page) as words`
  return row ?? { total: 0, words: [] }
}
