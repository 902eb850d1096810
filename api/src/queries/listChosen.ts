import type postgres from 'postgres'
import type { Appeal } from '../contract/appeal'
import type { DigestAppeals } from '../contract/digestAppeals'
import type { Queryable } from '../db/connect'
import { appealColumns } from './appealColumns'
import { readCursor, writeCursor } from './cursor'

type Row = Appeal & { at: string; total: number }

/**
 * A page of the appeals under a condition, newest first, continued by keyset, and how many there are. They are chosen
 * before they are put in order: the index of their creation knows nothing of such conditions.
 */
export async function listChosen(
  sql: Queryable,
  where: postgres.Fragment,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<DigestAppeals> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const rows = await sql<Row[]>`
    with chosen as materialized (select id, created_at as came from appeal where ${where}),
    page as (
      select id from chosen
      ${after ? sql`where (came, id) < (${after.at}::text::timestamptz, ${after.id}::bigint)` : sql``}
      order by came desc, id desc limit ${limit + 1}
    )
    select ${appealColumns(sql)}, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      (select count(*)::int from chosen) as total
    from page join appeal on appeal.id = page.id order by created_at desc, appeal.id desc`
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    appeals: page.map(({ at: _, total: __, ...appeal }) => appeal),
    next: rows.length > limit && last ? writeCursor(last) : null,
    count: rows[0]?.total ?? 0,
  }
}
