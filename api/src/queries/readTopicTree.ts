import type { TopicNode } from '../contract/pack'
import type { Queryable } from '../db/connect'
import { OWN_TREE } from './topicAlias'

type Row = Omit<TopicNode, 'children'> & { parent: string | null }

/** The region's tree of topics with all words for them, as the pack had it. */
export async function readTopicTree(sql: Queryable): Promise<TopicNode[]> {
  const rows = await sql<Row[]>`
    select topic.code, parent.code as parent, topic.name, topic.severity, topic.critical,
      array(select array_to_string(path, ' / ') from topic_word
        where topic_word.topic_id = topic.id and tree = ${OWN_TREE} order by topic_word.id) as aliases
    from topic left join topic parent on parent.id = topic.parent_id
    order by topic.position`
  return below(null, rows)
}

function below(above: string | null, rows: readonly Row[]): TopicNode[] {
  return rows
    .filter(({ parent }) => parent === above)
    .map(({ parent: _, ...topic }) => ({ ...topic, children: below(topic.code, rows) }))
}
