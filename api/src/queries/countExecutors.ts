import type { Count } from '../contract/common'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { ArchivedError } from '../rollup/archived'
import { scopeOf } from '../rollup/scope'
import { comparedCounts } from './comparison'
import { whereFilter } from './whereFilter'

/**
 * The appeals of a filter by the name of their executor, empty for none. No rollup knows executors: appeals are read.
 * @throws ArchivedError when only archived appeals could answer
 */
export async function countExecutors(sql: Queryable, filter: Filter): Promise<({ executor: string } & Count)[]> {
  const scope = await scopeOf(sql, filter)
  const { previous, known, archivedBefore } = scope
  const lost = [scope, previous].some((period) => period && period.from < archivedBefore && period.to > known.first)
  if (lost) throw new ArchivedError(archivedBefore)
  const before = previous
    ? sql`union all select executor, false from appeal where ${whereFilter(sql, { ...filter, ...previous })}`
    : sql``
  return sql<({ executor: string } & Count)[]>`
    select coalesce(executor, '') as executor, ${comparedCounts(sql, scope)}
    from (
      select executor, current, count(*) as count
      from (select executor, true as current from appeal where ${whereFilter(sql, filter)} ${before}) as one
      group by executor, current
    ) as part
    group by 1`
}
