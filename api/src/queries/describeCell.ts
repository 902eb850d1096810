import { Status } from '../contract/common'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** Codes of the municipalities whose appeals lie in the cell, most first; empty when no appeal ever did. */
export async function describeCell(
  sql: Queryable,
  cell: string,
): Promise<{ known: boolean; municipalities: string[] }> {
  const scope = await scopeOf(sql, { cell, status: [...Status.options] })
  const rows = await sql<{ code: string | null }[]>`
    select municipality.code
    from ${tallied(sql, scope, { by: ['municipality'] })} as part left join municipality on municipality.id = municipality_id
    group by municipality.code having sum(count) > 0 order by sum(count) desc`
  return { known: rows.length > 0, municipalities: rows.flatMap(({ code }) => (code === null ? [] : [code])) }
}
