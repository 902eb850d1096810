import type { Queryable } from '../db/connect'

/** The first local day of which no appeal has been archived, and the instant at which it begins; before all time if none. */
export interface ArchiveBorder {
  before: string
  /** Milliseconds since 1970. */
  instant: number
}

/** Reads how far appeals have been archived. */
export async function archiveBorder(sql: Queryable): Promise<ArchiveBorder> {
  const [row] = await sql<ArchiveBorder[]>`
    select archived_before::text as before,
      1000 * extract(epoch from archived_before::timestamp at time zone time_zone)::float8 as instant
    from rollup_state cross join region`
  return row ?? { before: '-infinity', instant: Number.NEGATIVE_INFINITY }
}
