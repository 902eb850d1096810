import type { Queryable } from '../db/connect'

/** The topics of paths by id as they are now, and until the transaction ends: mapping them to others waits. */
export async function lockTopicWords(sql: Queryable, ids: number[]): Promise<Map<number, number | null>> {
  const rows = await sql<{ id: number; topicId: number | null }[]>`
    select id, topic_id as "topicId" from topic_word where id = any(${ids}::int[]) order by id for share`
  return new Map(rows.map(({ id, topicId }) => [id, topicId]))
}
