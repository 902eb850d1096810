import type postgres from 'postgres'
import type { Queryable } from '../db/connect'

/**
 * Keeps appeals and their histories as they are now, so that an import can be taken back. Of one that the import changes
 * again, or has created itself, nothing more is needed.
 */
export async function keepFormer(sql: Queryable, importId: number, ids: readonly number[]): Promise<void> {
  await sql`
    insert into import_update (import_id, appeal_id, appeal, events)
    select ${importId}::int, appeal.id, ${exactRow(sql)}, coalesce(
      (select jsonb_agg(to_jsonb(status_event) order by at, status_event.id) from status_event where appeal_id = appeal.id), '[]')
    from appeal where appeal.id = any(${[...ids]}::bigint[]) and created_import is distinct from ${importId}::int
    order by appeal.id
    on conflict do nothing`
}

/** A row of `appeal` as JSON from which it can be made again exactly: as GeoJSON a point would be rounded. */
export function exactRow(sql: Queryable): postgres.Fragment {
  return sql`to_jsonb(appeal) || jsonb_build_object('point', appeal.point::text)`
}
