import type postgres from 'postgres'
import type { Queryable } from '../db/connect'

/** Columns of the contract's Appeal for a query over `appeal`. */
export function appealColumns(sql: Queryable): postgres.Fragment {
  return sql`
    appeal.id, (select code from source where id = source_id) as source, external_id as "externalId", kind, status,
    raw_status as "rawStatus", (select code from topic where id = appeal.topic_id) as topic,
    (select path from topic_word where id = topic_word_id) as "topicWords", fast_track as "fastTrack",
    (select code from municipality where id = municipality_id) as municipality, executor,
    ${instant(sql, 'created_at')} as "createdAt", ${instant(sql, 'taken_at')} as "takenAt",
    ${instant(sql, 'due_at')} as "dueAt", ${instant(sql, 'closed_at')} as "closedAt", precision,
    case when point is not null then json_build_array(st_x(point), st_y(point)) end as point,
    location_origin as "locationOrigin", to_json(coalesce(doubts, '{}')) as doubts,
    default_point as "defaultPoint", address, text, to_hex(cell) as cell`
}

/** A timestamptz column as an ISO 8601 instant in UTC. */
export function instant(sql: Queryable, column: string): postgres.Fragment {
  return sql`to_char(${sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
