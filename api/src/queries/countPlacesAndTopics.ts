import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** How many appeals have this municipality and this topic, both by their own codes; `none` for those without. */
export interface PlaceAndTopicCount {
  municipality: string
  topic: string
  count: number
}

/** The appeals of a filter by municipality and topic, as they carry them; empty pairs are absent. */
export async function countPlacesAndTopics(sql: Queryable, filter: Filter): Promise<PlaceAndTopicCount[]> {
  const scope = await scopeOf(sql, filter)
  const rows = await sql<PlaceAndTopicCount[]>`
    select coalesce(municipality.code, 'none') as municipality, coalesce(topic.code, 'none') as topic, count
    from (
      select municipality_id, topic_id, sum(count)::int as count
      from ${tallied(sql, scope, { by: ['municipality', 'topic'] })} as part
      group by municipality_id, topic_id having sum(count) > 0
    ) as hit
    left join municipality on municipality.id = municipality_id left join topic on topic.id = topic_id`
  return [...rows]
}
