import type { Digest, DigestAnswer } from '../contract/digest'
import type { Queryable } from '../db/connect'

/** Which digest; `municipality` is empty for the region. */
export interface DigestKey {
  unit: string
  from: string
  municipality: string
}

/** A digest that is kept, as it was composed. */
export async function findDigest(
  sql: Queryable,
  { unit, from, municipality }: DigestKey,
): Promise<DigestAnswer | undefined> {
  const [row] = await sql<{ content: Digest; composedAt: string; version: number }[]>`
    select content, version,
      to_char(composed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "composedAt"
    from digest where unit = ${unit} and first_day = ${from}::date and municipality = ${municipality}`
  return row && { ...row.content, state: 'kept', composedAt: row.composedAt, version: row.version }
}
