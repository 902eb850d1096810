import type { Appeal, AppealPage, AppealQuery } from '../contract/appeal'
import type { Queryable } from '../db/connect'
import { appealColumns } from './appealColumns'
import { readCursor, writeCursor } from './cursor'
import { whereFilter } from './whereFilter'

type Row = Appeal & { at: string }

/** A page of appeals, newest first, continued by keyset so that new appeals never shift it. */
export async function listAppeals(sql: Queryable, query: AppealQuery): Promise<AppealPage> {
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${appealColumns(sql)}, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from appeal
    where ${whereFilter(sql, query)}
      ${query.address === undefined ? sql`` : sql`and address = ${query.address}`}
      ${after ? sql`and (created_at, id) < (${after.at}::text::timestamptz, ${after.id}::bigint)` : sql``}
    order by created_at desc, id desc
    limit ${query.limit + 1}`
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    appeals: page.map(({ at: _, ...appeal }) => appeal),
    next: rows.length > query.limit && last ? writeCursor(last) : null,
  }
}
