import type { Breakdown } from '../contract/breakdown'
import type { Queryable } from '../db/connect'
import { listed } from '../db/joined'
import { STATUS_COLUMNS } from '../rollup/grains'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

type Counts = Pick<Breakdown, 'count' | 'previous' | 'open' | 'unlocated' | 'statuses'>

interface Row {
  current: boolean
  count: number
  open: number
  unlocated: number
  statuses: number[]
}

/** How many appeals there are in a scope, of them open, without a hexagon and by status, most frequent first. */
export async function countStatuses(sql: Queryable, scope: Scope): Promise<Counts> {
  const columns = STATUS_COLUMNS.map((status) => sql`coalesce(sum(${sql(status)}), 0)`)
  const rows = await sql<Row[]>`
    select current, sum(count)::int as count, sum(open)::int as open,
      coalesce(sum(count) filter (where place > 0), 0)::int as unlocated, array[${listed(sql, columns)}]::int[] as statuses
    from ${tallied(sql, scope, { by: ['place'], measures: ['count', 'open', 'statuses'], compare: true })} as part
    group by current`
  const current = rows.find((row) => row.current)
  const previous = scope.previous && rows.find((row) => !row.current)
  const statuses = STATUS_COLUMNS.map((status, index) => ({
    status,
    count: current?.statuses[index] ?? 0,
    previous: scope.previous ? (previous?.statuses[index] ?? 0) : null,
  }))
  return {
    count: current?.count ?? 0,
    previous: scope.previous ? (previous?.count ?? 0) : null,
    open: current?.open ?? 0,
    unlocated: current?.unlocated ?? 0,
    statuses: statuses
      .filter(({ count, previous }) => count > 0 || (previous ?? 0) > 0)
      .sort((one, other) => other.count - one.count),
  }
}
