import type postgres from 'postgres'
import type { DoubtList, DoubtQuery, DoubtReason } from '../contract/doubts'
import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'

/** A page of places that are not believed, one entry for all appeals of the same address, those of the newest appeal first. */
export async function listDoubts(sql: Queryable, { reason, after, limit }: DoubtQuery): Promise<DoubtList> {
  const rows = await sql<DoubtList['doubts']>`
    with entry as (
      select reason, max(id) as id, count(*)::int as alike
      from ${doubtful(sql)} as doubtful
      ${reason === undefined ? sql`` : sql`where reason = ${reason}`}
      group by reason, case when reason <> 'pile' then source_id end,
        case when reason <> 'pile' then coalesce(place_key, address_key) end,
        case when reason = 'pile' or coalesce(place_key, address_key) is null then point end
      ${after === undefined ? sql`` : sql`having max(id) < ${after}`}
      order by max(id) desc, reason limit ${limit + 1}
    )
    select id, reason, address, case when point is not null then json_build_array(st_x(point), st_y(point)) end as point,
      (select code from municipality where id = municipality_id) as municipality,
      (select code from municipality where id = reported_municipality_id) as "reportedMunicipality",
      (select code from source where id = source_id) as source, ${instant(sql, 'created_at')} as "createdAt", alike
    from entry join appeal using (id) order by id desc, reason`
  const doubts = rows.slice(0, limit)
  return { doubts, counts: await countDoubts(sql), next: rows.length > limit ? (doubts.at(-1)?.id ?? null) : null }
}

async function countDoubts(sql: Queryable): Promise<DoubtList['counts']> {
  const rows = await sql<{ reason: DoubtReason; appeals: number }[]>`
    select reason, count(*)::int as appeals from ${doubtful(sql)} as doubtful group by reason`
  return Object.fromEntries(rows.map(({ reason, appeals }) => [reason, appeals]))
}

/** Appeals once for each reason to doubt their place; one on a default coordinate has only this reason. */
function doubtful(sql: Queryable): postgres.Fragment {
  return sql`(
    select id, source_id, address_key, place_key, point, reason
    from appeal cross join lateral unnest(case when default_point then array['pile'] else doubts::text[] end) as reason
    where (doubts is not null or default_point) and status <> 'rejected')`
}
