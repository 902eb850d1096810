import type { Queryable } from '../db/connect'
import { lockTopicWords } from '../queries/lockTopicWords'
import type { WaitingAppeal } from './storeAppeals'

/**
 * Gives appeals the topics that their words have now: since they were looked up, somebody may have mapped them anew. Until
 * the transaction ends nobody else can, so that no appeal is ever left behind with a former topic.
 */
export async function followTopicWords(sql: Queryable, waiting: readonly WaitingAppeal[]): Promise<void> {
  const ids = new Set(waiting.flatMap(({ row }) => row.topic_word_id ?? []))
  if (ids.size === 0) return
  const topics = await lockTopicWords(sql, [...ids])
  for (const { row } of waiting) {
    const topic = row.topic_word_id === null ? undefined : topics.get(row.topic_word_id)
    if (topic !== undefined) row.topic_id = topic
  }
}
