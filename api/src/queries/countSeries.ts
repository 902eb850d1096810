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
  const rows = await sql<{ start: string; count: number }[]>`
    select date_trunc(${bucket}, start::timestamp)::date as start, sum(count)::int as count
    from ${starts} as part group by 1 having sum(count) <> 0 order by 1`
  const first = filter.from ?? rows[0]?.start
  const last = filter.to ? addDays(filter.to, -1) : rows.at(-1)?.start
  const counts = new Map(rows.map(({ start, count }) => [start, count]))
  const points = first && last ? bucketStarts(first, last, bucket) : []
  return { bucket, points: points.map((start) => ({ start, count: counts.get(start) ?? 0 })) }
}

/** The first days of all buckets from the one that holds a day to the one that holds another. */
function bucketStarts(first: string, last: string, bucket: Bucket): string[] {
  const starts: string[] = []
  for (let day = bucketOf(first, bucket); day <= last; day = nextBucket(day, bucket)) starts.push(day)
  return starts
}

function bucketOf(day: string, bucket: Bucket): string {
  if (bucket === 'day') return day
  if (bucket === 'month') return `${day.slice(0, 7)}-01`
  // ISO weeks begin on Monday.
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

function nextBucket(start: string, bucket: Bucket): string {
  if (bucket !== 'month') return addDays(start, bucket === 'day' ? 1 : 7)
  return bucketOf(addDays(start, 31), 'month')
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
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
