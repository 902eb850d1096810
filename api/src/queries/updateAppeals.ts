import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'
import { appealFacts } from './appealFacts'
import { appealRecordset } from './appealRecordset'
import type { AppealFacts, AppealRow } from './appealRow'
import { packRows } from './incomingRows'

/**
 * Overwrites stored appeals with what their source says now, and notes what it said otherwise before. A place that a person has shown, or that was found for the
 * same address, stays: the source knows no better.
 */
export function updateAppeals(
  sql: Queryable,
  rows: AppealRow[],
  { importId }: { importId: number | null },
): Promise<AppealFacts[]> {
  return sql<AppealFacts[]>`
    with updated as (
      update appeal set
        kind = incoming.kind, status = incoming.status, raw_status = incoming.raw_status, topic_id = incoming.topic_id,
        topic_word_id = incoming.topic_word_id, fast_track = incoming.fast_track,
        reported_municipality_id = incoming.reported_municipality_id, executor = incoming.executor,
        created_at = incoming.created_at, day = incoming.day, taken_at = incoming.taken_at, due_at = incoming.due_at,
        closed_at = incoming.closed_at, address = incoming.address, text = incoming.text,
        content_hash = decode(incoming.content_hash, 'hex'), written_import = ${importId}::int,
        ${place(sql, 'municipality_id', 'municipality_id')}, ${place(sql, 'precision', 'precision')},
        ${place(sql, 'point', 'point')}, ${place(sql, 'cell', 'cell_id')}, ${place(sql, 'place_key', 'place_key')},
        ${place(sql, 'settlement_id', 'settlement_id')}, ${place(sql, 'location_origin', 'location_origin')},
        ${place(sql, 'doubts', 'reasons')}, ${place(sql, 'default_point', 'on_default_point')}
      from ${appealRecordset(sql, packRows(rows))}
      where appeal.source_id = incoming.source_id and appeal.external_id = incoming.external_id
      returning appeal.*
    ), noted as (
      insert into appeal_change (appeal_id, import_id, field, former, latter)
      select updated.id, ${importId}::int, change.field, change.former, change.latter
      from updated
      -- Looked up one by one: this statement still sees the row as it was.
      cross join lateral (select * from appeal where id = updated.id offset 0) as former
      cross join lateral (values
        ('executor', former.executor, updated.executor),
        ('createdAt', ${instant(sql, 'former.created_at')}, ${instant(sql, 'updated.created_at')}),
        ('takenAt', ${instant(sql, 'former.taken_at')}, ${instant(sql, 'updated.taken_at')}),
        ('dueAt', ${instant(sql, 'former.due_at')}, ${instant(sql, 'updated.due_at')}),
        ('closedAt', ${instant(sql, 'former.closed_at')}, ${instant(sql, 'updated.closed_at')})
      ) as change (field, former, latter)
      where change.former is distinct from change.latter
      order by updated.id
    )
    select ${appealFacts(sql)} from updated as appeal order by appeal.id`
}

/** Sets a column of the place unless the stored place is the better one. */
function place(sql: Queryable, column: string, incoming: string): postgres.Fragment {
  return sql`${sql(column)} = case when appeal.address is not distinct from incoming.address and (
      appeal.location_origin = 'hand'
      or appeal.location_origin > 'hand' and incoming.point is null and appeal.place_key = incoming.place_key
    ) then ${sql(`appeal.${column}`)} else ${sql(`incoming.${incoming}`)} end`
}
