import type { Queryable } from '../db/connect'

/**
 * Gives the appeals that came with these paths the topics that the paths have now, and answers how many had others; the
 * rollups follow. Appeals are locked in the order that all writers keep.
 */
export async function moveAppeals(sql: Queryable, topicWordIds: number[]): Promise<number> {
  const moved = await sql`
    with locked as materialized (
      select appeal.id, topic_word.topic_id
      from appeal join topic_word on topic_word.id = appeal.topic_word_id
      where appeal.topic_word_id = any(${topicWordIds}::int[]) and appeal.topic_id is distinct from topic_word.topic_id
      order by appeal.source_id, appeal.external_id collate "C"
      for update of appeal
    )
    update appeal set topic_id = locked.topic_id from locked where appeal.id = locked.id`
  return moved.count
}
