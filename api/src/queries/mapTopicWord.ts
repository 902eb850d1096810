import type { Sql } from '../db/connect'
import { announceReset } from './announceChange'
import { moveAppeals } from './moveAppeals'

/**
 * Gives a path of another system's words a topic, or none, because a person says so, and all its appeals with it, in one
 * transaction. Answers how many appeals have another topic now; undefined where there is no such path, or no such topic.
 */
export function mapTopicWord(sql: Sql, id: number, topic: string | null): Promise<number | undefined> {
  return sql.begin(async (transaction) => {
    const mapped = await transaction`
      update topic_word set topic_id = topic.id, how = 'person'
      from (select (select id from topic where code = ${topic}) as id) as topic
      where topic_word.id = ${id} and tree <> '' and (topic.id is not null or ${topic}::text is null)`
    if (mapped.count === 0) return undefined
    const moved = await moveAppeals(transaction, [id])
    await announceReset(transaction)
    return moved
  })
}
