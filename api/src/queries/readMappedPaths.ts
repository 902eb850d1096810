import type { Queryable } from '../db/connect'
import type { KnownTopicWord } from './findTopicWords'

/** All paths of other systems' words that have been met, with what they stand for. */
export function readMappedPaths(sql: Queryable): Promise<Pick<KnownTopicWord, 'tree' | 'path' | 'topicId'>[]> {
  return sql<Pick<KnownTopicWord, 'tree' | 'path' | 'topicId'>[]>`
    select tree, path, topic_id as "topicId" from topic_word`
}
