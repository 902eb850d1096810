import type { Filter } from '../contract/filter'
import type { Source } from '../contract/source'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

/** Counts for every source, also at zero, in the region pack's order. */
export async function listSources(sql: Queryable, filter: Filter): Promise<Source[]> {
  const scope = await scopeOf(sql, filter)
  return sql<Source[]>`
    with hit as (
      select source_id, ${comparedCounts(sql, scope)}
      from ${tallied(sql, scope, { by: ['source'], compare: true })} as part group by source_id
    )
    select source.code, source.name, coalesce(count, 0) as count,
      ${scope.previous ? sql`coalesce(previous, 0)` : sql`null::int`} as previous
    from source left join hit on hit.source_id = source.id
    order by source.position`
}
