import type { TopicWordHow } from '../contract/vocabulary'
import type { Queryable } from '../db/connect'
import type { TopicPath } from './findTopicWords'

export interface NewTopicWord extends TopicPath {
  code: string | null
  how: TopicWordHow
}

/** Adds paths that are met for the first time, in one order, so that who adds the same at once never deadlocks. */
export async function storeTopicWords(sql: Queryable, words: NewTopicWord[]): Promise<void> {
  const rows = words.map(({ tree, path, code, how }) => ({ tree, path, code, how }))
  await sql`
    insert into topic_word (tree, path, topic_id, how)
    select tree, path, topic.id, how
    from jsonb_to_recordset(${sql.json(rows)}) as word (tree text, path text[], code text, how text)
    left join topic using (code)
    order by tree, path
    on conflict (tree, path) do nothing`
}
