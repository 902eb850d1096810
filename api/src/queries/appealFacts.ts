import type postgres from 'postgres'
import { LIVE_RESOLUTION } from '../contract/live'
import type { Queryable } from '../db/connect'

/** Columns of {@link AppealFacts} for a query over `appeal` and `region`. */
export function appealFacts(sql: Queryable): postgres.Fragment {
  return sql`
    appeal.id, to_hex(h3_parent(appeal.cell, ${LIVE_RESOLUTION}::int)) as cell,
    (select code from municipality where id = appeal.municipality_id) as municipality,
    (select code from topic where id = appeal.topic_id) as topic,
    (select code from source where id = appeal.source_id) as source,
    appeal.status, appeal.kind, (appeal.created_at at time zone region.time_zone)::date as day`
}
