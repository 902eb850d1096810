import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import { appealRecordset } from './appealRecordset'
import type { AppealFacts, AppealRow } from './appealRow'

/** Overwrites stored appeals with what their source says now. */
export function updateAppeals(sql: Queryable, rows: AppealRow[]): Promise<AppealFacts[]> {
  return sql<AppealFacts[]>`
    with updated as (
      update appeal set
        kind = incoming.kind, status = incoming.status, raw_status = incoming.raw_status, topic_id = incoming.topic_id,
        municipality_id = incoming.municipality_id, reported_municipality_id = incoming.reported_municipality_id,
        executor = incoming.executor, created_at = incoming.created_at, day = incoming.day, taken_at = incoming.taken_at,
        due_at = incoming.due_at, closed_at = incoming.closed_at, precision = incoming.precision,
        point = incoming.point, address = incoming.address, text = incoming.text, cell = incoming.cell_id,
        default_point = incoming.on_default_point, content_hash = decode(incoming.content_hash, 'hex')
      from ${appealRecordset(sql, rows)}
      where appeal.source_id = incoming.source_id and appeal.external_id = incoming.external_id
      returning appeal.*
    )
    select ${appealFacts(sql)} from updated as appeal order by appeal.id`
}
