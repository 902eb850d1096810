import type { Queryable } from '../db/connect'
import { lockTopicWords } from '../queries/lockTopicWords'
import { type Parcel, parcelOf, type WaitingAppeal } from './parcel'

/**
 * Gives appeals the topics that their words have now: since they were looked up, somebody may have mapped them anew. Until
 * the transaction ends nobody else can, so that no appeal is ever left behind with a former topic.
 * @returns the parcels, those of which a topic is another packed anew
 */
export async function followTopicWords(sql: Queryable, parcels: readonly Parcel[]): Promise<readonly Parcel[]> {
  const ids = new Set(parcels.flatMap(({ items }) => items.flatMap(({ row }) => row.topic_word_id ?? [])))
  if (ids.size === 0) return parcels
  const topics = await lockTopicWords(sql, [...ids])
  return parcels.map((parcel) => {
    const items = parcel.items.map((item) => withTopic(item, topics))
    return items.every((item, at) => item === parcel.items[at]) ? parcel : parcelOf(items)
  })
}

function withTopic(item: WaitingAppeal, topics: ReadonlyMap<number, number | null>): WaitingAppeal {
  const { row } = item
  const topic = row.topic_word_id === null ? undefined : topics.get(row.topic_word_id)
  return topic === undefined || topic === row.topic_id ? item : { ...item, row: { ...row, topic_id: topic } }
}
