import type { Measures, Part } from '../contract/measures'
import type { Queryable } from '../db/connect'
import { secondsOf } from '../rollup/reaction'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { dimensionsOf, type PartKey, partMedians } from './partRows'

export type PartResponse = PartKey & Pick<Measures, 'medianResponse'>

/** Per part: the median time until the first response; parts without any response are absent. */
export async function measureResponses(sql: Queryable, scope: Scope, by: Part): Promise<PartResponse[]> {
  const part = tallied(sql, scope, { by: [...dimensionsOf(by), 'reaction'] })
  const rows = await sql<(PartKey & { bucket: number })[]>`
    with hit as materialized (select *, reaction as bucket from ${part} as part)
    ${partMedians(sql, by, sql`hit`)}`
  return rows.map(({ bucket, ...key }) => ({ ...key, medianResponse: secondsOf(bucket) }))
}
