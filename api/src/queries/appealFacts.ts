import type postgres from 'postgres'
import { LIVE_RESOLUTION } from '../contract/live'
import type { Queryable } from '../db/connect'

/** Columns of {@link AppealFacts} for a query over `appeal`. */
export function appealFacts(sql: Queryable): postgres.Fragment {
  return sql`
    appeal.id, to_hex(h3_parent(appeal.cell, ${LIVE_RESOLUTION}::int)) as cell,
    appeal.municipality_id as "municipalityId", appeal.topic_id as "topicId", appeal.source_id as "sourceId",
    appeal.status, appeal.kind, appeal.day`
}
