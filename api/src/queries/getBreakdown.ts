import type { Breakdown } from '../contract/breakdown'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { comparison } from './comparison'
import { bucketFor, countSeries } from './countSeries'

const TOP = 10

/** Takes the appeals under a filter apart in one scan; the period before is compared wherever the filter has one. */
export async function getBreakdown(sql: Queryable, filter: Filter): Promise<Breakdown> {
  const { where, current } = comparison(sql, filter)
  const counts = sql`(count(*) filter (where current))::int as count,
    ${filter.from && filter.to ? sql`(count(*) filter (where not current))::int` : sql`null::int`} as previous`
  const [row] = await sql<[{ breakdown: Omit<Breakdown, 'series'> }]>`
    with hit as materialized (
      select topic_id, source_id, status, kind, address, cell, (${current}) as current from appeal where ${where}
    ), total as (
      select ${counts}, (count(*) filter (where current and status not in ('closed', 'rejected')))::int as open,
        (count(*) filter (where current and cell is null))::int as unlocated
      from hit
    ), topics as (
      select coalesce(topic.code, 'none') as code, hit.* from
        (select topic_id, ${counts} from hit group by topic_id) hit left join topic on topic.id = topic_id
      where count > 0 order by count desc, topic.position limit ${TOP}
    ), addresses as (
      select address, ${counts} from hit where address is not null group by address
      having count(*) filter (where current) > 0 order by count desc, address limit ${TOP}
    ), sources as (
      select source.code, hit.* from
        (select source_id, ${counts} from hit group by source_id) hit join source on source.id = source_id
      order by count desc, source.position
    ), statuses as (
      select status, ${counts} from hit group by status order by count desc, status
    ), kinds as (
      select kind, ${counts} from hit group by kind order by count desc, kind
    )
    select jsonb_build_object(
      'count', count, 'previous', previous, 'open', open, 'unlocated', unlocated,
      'topics', (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'count', count, 'previous', previous)), '[]') from topics),
      'addresses', (select coalesce(jsonb_agg(to_jsonb(addresses)), '[]') from addresses),
      'sources', (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'count', count, 'previous', previous)), '[]') from sources),
      'statuses', (select coalesce(jsonb_agg(to_jsonb(statuses)), '[]') from statuses),
      'kinds', (select coalesce(jsonb_agg(to_jsonb(kinds)), '[]') from kinds)
    ) as breakdown from total`
  if (!row) throw new Error('an aggregate without group by has one row')
  return { ...row.breakdown, series: await countSeries(sql, filter, bucketFor(filter)) }
}
