import type { Queryable } from '../db/connect'
import type { RejectedRow } from './storeRejections'

/** Rejected rows of an import in the order of its file, after one of them. */
export async function listRejections(
  sql: Queryable,
  importId: number,
  { after, limit }: { after?: Pick<RejectedRow, 'sheet' | 'line'> | undefined; limit: number },
): Promise<RejectedRow[]> {
  const rows = await sql<RejectedRow[]>`
    select sheet, line, errors, cells from import_rejection
    where import_id = ${importId}
      ${after ? sql`and (sheet, line) > (${after.sheet}, ${after.line}::int)` : sql``}
    order by sheet, line limit ${limit}`
  return [...rows]
}
