import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { listed } from '../db/joined'
import type { AppealRow } from './appealRow'

/** A stored appeal whose words may say more of its place. */
export interface Locatable extends AppealRow {
  id: number
}

export interface LocatableChoice {
  /** Also those that the gazetteer or a geocoder has put on the map already. */
  again: boolean
}

function instants(sql: Queryable): postgres.Fragment {
  const columns = ['created_at', 'taken_at', 'due_at', 'closed_at']
  return listed(
    sql,
    columns.map((column) => sql`(${sql(column)} at time zone 'UTC')::text || 'Z' as ${sql(column)}`),
  )
}

/** Where the source gave the point or a person did, there is nothing to find. */
function locatable(sql: Queryable, { again }: LocatableChoice) {
  return again
    ? sql`location_origin is distinct from 'hand' and (point is null or location_origin is not null)`
    : sql`location_origin is distinct from 'hand' and point is null`
}

/** The next appeals after an id, in the order of ids. */
export function readLocatable(
  sql: Queryable,
  after: number,
  limit: number,
  choice: LocatableChoice,
): Promise<Locatable[]> {
  return sql<Locatable[]>`
    select id, source_id, external_id, kind, status, raw_status, topic_id, topic_word_id, fast_track,
      reported_municipality_id, executor, ${instants(sql)}, precision,
      settlement_id, location_origin, null as canonical, doubts::text[] as doubts, st_x(point) as longitude,
      st_y(point) as latitude, address, text, null as cell, encode(content_hash, 'hex') as content_hash
    from appeal where id > ${after} and ${locatable(sql, choice)}
    order by id limit ${limit}`
}

/** How many there are in all. */
export async function countLocatable(sql: Queryable, choice: LocatableChoice): Promise<number> {
  const [row] = await sql<{ appeals: number }[]>`
    select count(*)::int as appeals from appeal where ${locatable(sql, choice)}`
  return row?.appeals ?? 0
}
