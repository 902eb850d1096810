import type { Digest } from '../contract/digest'
import type { Queryable } from '../db/connect'

/** Keeps a digest; one that is kept already stays as it is. */
export async function keepDigest(sql: Queryable, digest: Digest, version: number): Promise<void> {
  const { period, municipality, figures } = digest
  await sql`
    insert into digest (unit, first_day, municipality, version, total, content)
    values (${period.unit}, ${period.from}::date, ${municipality ?? ''}, ${version}, ${figures.total.count},
      ${JSON.stringify(digest)}::text::jsonb)
    on conflict do nothing`
}
