import type { TopicWordHow } from '../contract/vocabulary'
import type { Queryable } from '../db/connect'
import { OWN_TREE } from './topicAlias'

export interface UndecidedWord {
  id: number
  path: string[]
  code: string | null
  how: TopicWordHow
}

/** All paths of which no person has decided what they mean. */
export function listUndecidedWords(sql: Queryable): Promise<UndecidedWord[]> {
  return sql<UndecidedWord[]>`
    select topic_word.id, path, topic.code, how
    from topic_word left join topic on topic.id = topic_id
    where tree <> ${OWN_TREE} and how <> 'person'
    order by topic_word.id
    for update of topic_word`
}
