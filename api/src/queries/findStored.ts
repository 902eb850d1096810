import type { Queryable } from '../db/connect'
import type { AppealRow } from './appealRow'

/** Positions of the rows whose appeal is stored already, without locking anything. */
export async function findStored(sql: Queryable, rows: readonly AppealRow[]): Promise<Set<number>> {
  const keys = rows.map(({ source_id, external_id }, ordinal) => ({ source_id, external_id, ordinal }))
  const found = await sql<{ ordinal: number }[]>`
    select incoming.ordinal
    from jsonb_to_recordset(${sql.json(keys)}) as incoming (source_id integer, external_id text, ordinal integer)
    join appeal using (source_id, external_id)`
  return new Set(found.map(({ ordinal }) => ordinal))
}
