import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'

/** Columns `count` and `previous` for a group of partial counts of both periods; previous is null without a closed period. */
export function comparedCounts(sql: Queryable, scope: Scope): postgres.Fragment {
  const previous = scope.previous ? sql`coalesce(sum(count) filter (where not current), 0)::int` : sql`null::int`
  return sql`coalesce(sum(count) filter (where current), 0)::int as count, ${previous} as previous`
}
