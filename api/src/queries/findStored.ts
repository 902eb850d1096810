import type { Queryable } from '../db/connect'
import { incomingKeys, type PackedKeys } from './incomingRows'

/** Positions of the rows whose appeal is stored already, without locking anything. */
export async function findStored(sql: Queryable, keys: PackedKeys): Promise<Set<number>> {
  const found = await sql<{ ordinal: number }[]>`
    select incoming.ordinal from ${incomingKeys(sql, keys)} join appeal using (source_id, external_id)`
  return new Set(found.map(({ ordinal }) => ordinal))
}
