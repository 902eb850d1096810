import type { Breakdown } from '../contract/breakdown'
import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

type Ranks = Pick<Breakdown, 'sources' | 'kinds'>

/** The appeals of a scope by source and by kind, most frequent first. */
export async function rankSources(sql: Queryable, scope: Scope): Promise<Ranks> {
  const [row] = await sql<[Ranks]>`
    with hit as materialized (
      select source_id, kind, ${comparedCounts(sql, scope)}
      from ${tallied(sql, scope, { by: ['source', 'kind'], compare: true })} as part group by source_id, kind
    ), sources as (
      select source.code, source.position, sum(count)::int as count, sum(previous)::int as previous
      from hit join source on source.id = source_id group by source.id
    ), kinds as (
      select kind, sum(count)::int as count, sum(previous)::int as previous from hit group by kind
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'count', count, 'previous', previous)
        order by count desc, position), '[]') from sources where count + coalesce(previous, 0) > 0) as sources,
      (select coalesce(jsonb_agg(to_jsonb(kinds) order by count desc, kind), '[]') from kinds
        where count + coalesce(previous, 0) > 0) as kinds`
  return row ?? { sources: [], kinds: [] }
}
