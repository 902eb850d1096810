import type { Queryable } from '../db/connect'
import type { AppealRow } from './appealRow'
import { incomingKeys } from './incomingRows'

/** Positions of the rows whose appeal is stored already, without locking anything. */
export async function findStored(sql: Queryable, rows: readonly AppealRow[]): Promise<Set<number>> {
  const found = await sql<{ ordinal: number }[]>`
    select incoming.ordinal from ${incomingKeys(sql, rows)} join appeal using (source_id, external_id)`
  return new Set(found.map(({ ordinal }) => ordinal))
}
