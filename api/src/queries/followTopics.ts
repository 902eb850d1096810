import type { Queryable } from '../db/connect'

/** Gives appeals that have been put back as they once were the topics that their words have by now. */
export async function followTopics(sql: Queryable, ids: readonly number[]): Promise<void> {
  await sql`
    update appeal set topic_id = topic_word.topic_id from topic_word
    where topic_word.id = appeal.topic_word_id and appeal.id = any(${[...ids]}::bigint[])
      and appeal.topic_id is distinct from topic_word.topic_id`
}
