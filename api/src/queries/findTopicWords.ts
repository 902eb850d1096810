import type { Queryable } from '../db/connect'

/** A path of another system's words, from the general to the particular. */
export interface TopicPath {
  tree: string
  path: string[]
}

export interface KnownTopicWord extends TopicPath {
  id: number
  topicId: number | null
}

/** Those of the paths that have been met before. */
export function findTopicWords(sql: Queryable, paths: TopicPath[]): Promise<KnownTopicWord[]> {
  const asked = paths.map(({ tree, path }) => ({ tree, path }))
  return sql<KnownTopicWord[]>`
    select id, tree, path, topic_id as "topicId"
    from jsonb_to_recordset(${sql.json(asked)}) as asked (tree text, path text[]) join topic_word using (tree, path)`
}
