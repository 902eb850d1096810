import type { Filter } from '../contract/filter'
import type { Source } from '../contract/source'
import type { Queryable } from '../db/connect'
import { comparison } from './comparison'

/** Counts for every source, also at zero, in the region pack's order. */
export function listSources(sql: Queryable, filter: Filter): Promise<Source[]> {
  const { where, counts } = comparison(sql, filter)
  return sql<Source[]>`
    with hit as (select source_id, ${counts} from appeal where ${where} group by source_id)
    select source.code, source.name, coalesce(count, 0) as count,
      ${filter.from && filter.to ? sql`coalesce(previous, 0)` : sql`null::int`} as previous
    from source left join hit on hit.source_id = source.id
    order by source.position`
}
