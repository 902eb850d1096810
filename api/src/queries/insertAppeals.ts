import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import { appealRecordset } from './appealRecordset'
import type { AppealFacts, AppealRow } from './appealRow'

export interface InsertedAppeal extends AppealFacts {
  source_id: number
  external_id: string
}

/**
 * Inserts appeals with the history that their dates tell; one whose identity another writer has just stored is left out of
 * the answer.
 * @param options.facts also answer what counts of each; nobody needs that of a batch too wide to announce in detail
 * @param options.importId the import that stores them
 */
export function insertAppeals(
  sql: Queryable,
  rows: AppealRow[],
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
      order by source_id, external_id
      on conflict (source_id, external_id) do nothing
      returning id, source_id, external_id, kind, status, raw_status, topic_id, municipality_id, created_at, day, taken_at,
        closed_at, cell
    ), recorded as (
      insert into status_event (appeal_id, at, status, raw_status)
      select inserted.id, event.at, event.status, case when event.last then inserted.raw_status end
      from inserted
      cross join lateral (values
        (created_at, 'new'::appeal_status, status = 'new'),
        (case when status not in ('new', 'in_progress') then taken_at end, 'in_progress', false),
        (case when status <> 'new' then coalesce(case when status = 'closed' then closed_at end, taken_at, created_at) end,
          status, true)
      ) as event (at, status, last)
      where event.at is not null
      order by inserted.id, event.last, event.at
    )
    select appeal.source_id, appeal.external_id, ${facts ? appealFacts(sql) : sql`appeal.id`} from inserted as appeal
    order by appeal.id`
}
