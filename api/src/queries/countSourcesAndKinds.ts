import type { Kind } from '../contract/common'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** How many appeals of a kind came from a source. */
export interface SourceAndKindCount {
  source: string
  kind: Kind
  count: number
}

/** The appeals of a filter by source and kind; empty pairs are absent. */
export async function countSourcesAndKinds(sql: Queryable, filter: Filter): Promise<SourceAndKindCount[]> {
  const scope = await scopeOf(sql, filter)
  const rows = await sql<SourceAndKindCount[]>`
    select source.code as source, kind, sum(count)::int as count
    from ${tallied(sql, scope, { by: ['source', 'kind'] })} as part join source on source.id = source_id
    group by source.code, kind having sum(count) > 0`
  return [...rows]
}
