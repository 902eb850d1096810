import type { Part } from '../contract/measures'
import type { Queryable } from '../db/connect'
import { joined } from '../db/joined'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { dimensionsOf, type PartKey, partRows } from './partRows'
import type { Stretches } from './stretches'

export type PartTrend = PartKey & { trend: number[] }

/** Per part: its counts in each of the stretches; parts without any are absent. */
export async function measureTrends(
  sql: Queryable,
  scope: Scope,
  by: Part,
  { from, days, buckets }: Stretches,
): Promise<PartTrend[]> {
  const counted = tallied(sql, { ...scope, from }, { by: dimensionsOf(by), bucket: 'day' })
  const dimensions = joined(
    sql,
    dimensionsOf(by).map((dimension) => sql`${sql(`${dimension}_id`)}, `),
  )
  const rows = await sql<(PartKey & { place: number; count: number })[]>`
    with hit as materialized (
      select ${dimensions} (start - ${from}::date) / ${days}::int as place, sum(count) as count
      from ${counted} as part group by ${dimensions} place
    )
    ${partRows(sql, by, sql`hit`, sql`place, sum(count)::int as count`, sql`, place`)}`
  const trends = new Map<string, PartTrend>()
  for (const { municipality, topic, place, count } of rows) {
    const key = JSON.stringify([municipality, topic])
    const part = trends.get(key) ?? { municipality, topic, trend: new Array<number>(buckets).fill(0) }
    part.trend[place] = count
    trends.set(key, part)
  }
  return [...trends.values()]
}
