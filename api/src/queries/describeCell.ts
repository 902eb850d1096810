import type { Queryable } from '../db/connect'
import { cellNumber } from '../grid/cellNumber'

/** Codes of the municipalities whose appeals lie in the cell, most first; empty when no appeal ever did. */
export async function describeCell(
  sql: Queryable,
  cell: string,
): Promise<{ known: boolean; municipalities: string[] }> {
  const number = cellNumber(cell)
  const rows = await sql<{ code: string | null }[]>`
    select municipality.code from appeal left join municipality on municipality.id = municipality_id
    where cell between h3_first(${number}::bigint) and h3_last(${number}::bigint)
    group by municipality.code order by count(*) desc`
  return { known: rows.length > 0, municipalities: rows.flatMap(({ code }) => (code === null ? [] : [code])) }
}
