import type { SourceHealth } from '../contract/sourceHealth'
import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'

/** How much each source supplies, how much of it can be placed, and when it was last heard of; in the order of the pack. */
export async function listSourceHealth(sql: Queryable): Promise<SourceHealth[]> {
  const rows = await sql<SourceHealth[]>`
    with kind as (
      select source_id, created_at_max, count, case
          when default_point or doubted then 'doubtful' else precision::text end as precision
      from (
        select source_id, precision, default_point, doubts is not null and cell is null as doubted,
          count(*)::int as count, max(created_at) as created_at_max
        from appeal where status <> 'rejected' group by 1, 2, 3, 4
      ) as counted
    ), supplied as (
      select source_id, sum(count)::int as appeals, max(created_at_max) as last_appeal,
        jsonb_object_agg(precision, count) as located
      from (
        select source_id, precision, sum(count)::int as count, max(created_at_max) as created_at_max
        from kind group by 1, 2
      ) as by_precision group by 1
    ), imported as (
      select code, max(seen_at) as last_import
      from import cross join lateral jsonb_array_elements_text(options -> 'sources') as code
      where state in ('done', 'failed', 'cancelled') group by 1
    )
    select source.code as source, coalesce(appeals, 0) as appeals, coalesce(located, '{}') as located,
      ${instant(sql, 'last_import')} as "lastImport", ${instant(sql, 'last_appeal')} as "lastAppeal",
      round((extract(epoch from now() - last_appeal) / 3600)::numeric, 1)::float8 as "lagHours"
    from source left join supplied on source_id = source.id left join imported using (code)
    order by position`
  return [...rows]
}
