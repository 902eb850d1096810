import postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import { appealRecordset } from './appealRecordset'
import type { AppealFacts } from './appealRow'
import type { PackedRows } from './incomingRows'

export interface InsertedAppeal extends AppealFacts {
  source_id: number
  external_id: string
}

/**
 * Inserts appeals with the history that their dates tell, and counts how things stood by it: the trigger of histories would
 * have to find that out anew, so it is told for this one statement that it is done. Where another writer has just stored one
 * of them, it fails with {@link isTaken}: looking out for that row by row would cost everybody.
 * @param options.facts also answer what counts of each; nobody needs that of a batch too wide to announce in detail
 * @param options.importId the import that stores them
 */
export function insertAppeals(
  sql: Queryable,
  rows: PackedRows,
  { facts, importId }: { facts: boolean; importId: number | null },
): Promise<InsertedAppeal[]> {
  return sql<InsertedAppeal[]>`
    with inserted as (
      insert into appeal (source_id, external_id, kind, status, raw_status, topic_id, municipality_id,
        reported_municipality_id, executor, created_at, day, taken_at, due_at, closed_at, precision, point, address, text,
        cell, default_point, content_hash, topic_word_id, fast_track, settlement_id, location_origin, place_key, doubts,
        created_import, written_import)
      select source_id, external_id, kind, status, raw_status, topic_id, municipality_id, reported_municipality_id,
        executor, created_at, day, taken_at, due_at, closed_at, precision, point, address, text, cell_id, on_default_point,
        decode(content_hash, 'hex'), topic_word_id, fast_track, settlement_id, location_origin, place_key, reasons,
        ${importId}::int, ${importId}::int
      from ${appealRecordset(sql, rows)}
      order by source_id, external_id collate "C"
      returning id, source_id, external_id, kind, status, raw_status, topic_id, municipality_id, created_at, day, taken_at,
        closed_at, cell
    ), event as materialized (
      select inserted.id, event.ordinal, event.at, event.status,
        case ordinal when 1 then inserted.day else (event.at at time zone region.time_zone)::date end as day,
        case when event.status = inserted.status then inserted.raw_status end as raw_status,
        coalesce(municipality_id, 0) as municipality_id, coalesce(topic_id, 0) as topic_id
      from inserted
      cross join region
      cross join lateral (values
        (1, created_at, 'new'::appeal_status),
        (2, case when status not in ('new', 'in_progress') then taken_at end, 'in_progress'),
        (3, case when status <> 'new' then coalesce(case when status = 'closed' then closed_at end, taken_at, created_at) end,
          status)
      ) as event (ordinal, at, status)
      where event.at is not null
    ), told as materialized (
      select set_config('ochag.standing_told', 'on', true)
    ), recorded as (
      insert into status_event (appeal_id, at, status, raw_status)
      select id, at, status, raw_status from event cross join told order by id, ordinal
    ), stood as (
      insert into rollup_standing_tail
      with step as materialized (
        select *, lag(status) over history as former, lag(day) over history as former_day, lead(day) over history as next_day
        from event window history as (partition by id order by at, ordinal)
      )
      select day, municipality_id, topic_id, status, 1 from step where next_day is distinct from day
      union all
      select day, municipality_id, topic_id, former, -1 from step where former_day < day
    )
    select appeal.source_id, appeal.external_id, ${facts ? appealFacts(sql) : sql`appeal.id`} from inserted as appeal
    order by appeal.id`
}

/** Whether an insert failed because another writer was quicker. */
export function isTaken(error: unknown): boolean {
  return error instanceof postgres.PostgresError && error.code === '23505' && error.table_name === 'appeal'
}
