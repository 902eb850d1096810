import type { Queryable } from '../db/connect'

/** Until the transaction ends nobody maps paths; to be called before any appeal is locked, as those do who map. */
export async function holdTopicWords(sql: Queryable): Promise<void> {
  await sql`lock table topic_word in share mode`
}
