import type { Precision } from '../contract/common'
import type { Queryable } from '../db/connect'
import { appealRecordset } from './appealRecordset'
import type { AppealRow } from './appealRow'
import { packRows } from './incomingRows'

/** So many appeals, and how finely their place was and is known. */
export interface Relocated {
  before: Precision
  after: Precision
  appeals: number
}

/**
 * Gives stored appeals the places that their rows name; nothing else of them changes, and nothing at all of one that its source
 * or a person has changed since the row was read, or whose place is the same. What a geocoder said earlier of the same address
 * stays where nothing as fine is known now. Appeals are locked in the order that all writers keep.
 */
export function relocateAppeals(sql: Queryable, rows: AppealRow[]): Promise<Relocated[]> {
  return sql<Relocated[]>`
    with incoming as materialized (
      select * from ${appealRecordset(sql, packRows(rows))}
    ), locked as materialized (
      select appeal.id, appeal.precision as before, incoming.precision, incoming.point, incoming.cell_id,
        incoming.municipality_id, incoming.reported_municipality_id, incoming.settlement_id, incoming.location_origin,
        incoming.place_key, incoming.reasons, incoming.on_default_point
      from incoming join appeal using (source_id, external_id)
      where appeal.content_hash = decode(incoming.content_hash, 'hex')
        and appeal.location_origin is distinct from 'hand'
        and (appeal.location_origin > 'hand' and appeal.precision < incoming.precision
          and appeal.place_key = incoming.place_key and incoming.location_origin is distinct from 'hand') is not true
        and (appeal.precision, appeal.point, appeal.cell, appeal.municipality_id, appeal.reported_municipality_id,
            appeal.settlement_id, appeal.location_origin, appeal.place_key, appeal.doubts, appeal.default_point)
          is distinct from (incoming.precision, incoming.point, incoming.cell_id, incoming.municipality_id,
            incoming.reported_municipality_id, incoming.settlement_id, incoming.location_origin, incoming.place_key,
            incoming.reasons, incoming.on_default_point)
      order by appeal.source_id, appeal.external_id collate "C"
      for update of appeal
    ), moved as (
      update appeal set precision = locked.precision, point = locked.point, cell = locked.cell_id,
        municipality_id = locked.municipality_id, reported_municipality_id = locked.reported_municipality_id,
        settlement_id = locked.settlement_id, location_origin = locked.location_origin, place_key = locked.place_key,
        doubts = locked.reasons, default_point = locked.on_default_point
      from locked where appeal.id = locked.id
      returning appeal.id
    )
    select locked.before, locked.precision as after, count(*)::int as appeals
    from locked join moved using (id)
    group by locked.before, locked.precision`
}
