import type { DigestArchive, DigestArchiveQuery } from '../contract/digest'
import type { Queryable } from '../db/connect'

/** The digests that are kept of the region or a municipality, newest first. */
export async function listDigests(
  sql: Queryable,
  { unit, municipality, from, to }: DigestArchiveQuery,
): Promise<DigestArchive> {
  const digests = await sql<DigestArchive['digests']>`
    select first_day as "from", total,
      to_char(composed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "composedAt"
    from digest where unit = ${unit} and municipality = ${municipality ?? ''}
      ${from ? sql`and first_day >= ${from}::date` : sql``} ${to ? sql`and first_day < ${to}::date` : sql``}
    order by first_day desc`
  return { digests: [...digests] }
}
