import type { Filter } from '../contract/filter'
import type { Bucket, Series } from '../contract/series'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/** The longest series that is answered; the appeals of all time in days fit well below. */
export const MOST_POINTS = 5000

const DAY = 86_400_000

/**
 * Counts by local day, ISO week or month without gaps: over the filter's period where it has one, else from the first
 * appeal to the last.
 */
export async function countSeries(sql: Queryable, filter: Filter, bucket: Bucket): Promise<Series> {
  const scope = await scopeOf(sql, filter)
  const starts = tallied(sql, scope, { by: [], bucket: bucket === 'month' ? 'month' : 'day' })
  const points = await sql<{ start: string; count: number }[]>`
    with hit as materialized (
      select date_trunc(${bucket}, start::timestamp)::date as start, sum(count)::int as count
      from ${starts} as part group by 1 having sum(count) <> 0
    ), span as (
      select
        ${filter.from ? sql`date_trunc(${bucket}, ${filter.from}::date::timestamp)::date` : sql`(select min(start) from hit)`} as first,
        ${filter.to ? sql`date_trunc(${bucket}, ${filter.to}::date::timestamp - interval '1 day')::date` : sql`(select max(start) from hit)`} as last
    )
    select day::date as start, coalesce(hit.count, 0) as count
    from span
    cross join lateral generate_series(first::timestamp, last::timestamp, ${`1 ${bucket}`}::interval) day
    left join hit on hit.start = day::date
    order by day`
  return { bucket, points: [...points] }
}

/** The bucket that gives a readable chart: days up to a quarter, weeks up to two years, then months. */
export function bucketFor({ from, to }: Filter): Bucket {
  if (!from || !to) return 'week'
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  if (days <= 100) return 'day'
  return days <= 740 ? 'week' : 'month'
}

/** How many points a series can have at most. */
export async function potentialPoints(sql: Queryable, filter: Filter, bucket: Bucket): Promise<number> {
  const { from, to } = await scopeOf(sql, filter)
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  return Math.ceil(days / { day: 1, week: 7, month: 28 }[bucket])
}
