import type { Breakdown } from '@ochag/api/contract/breakdown'
import type { Filter } from '@ochag/api/contract/filter'
import { cellNumber } from '@ochag/api/grid/cellNumber'
import { bucketFor } from '@ochag/api/queries/countSeries'
import { getBreakdown } from '@ochag/api/queries/getBreakdown'
import { BLOCKS, blockLines, breakdownLines } from './breakdownLines'
import type { Frame } from './frame'
import { dayBefore, lastDays, type Period } from './period'
import type { Question, Row, Targets } from './question'
import { duckWhere, midnight, plainWhere } from './where'

/** All blocks of the panel for the busiest hexagon. */
export function drillDowns(frame: Frame): Question[] {
  const name = 'drill-down of one hexagon, all blocks'
  return [
    drillDown(frame, `${name}, three years`, undefined, { duck: 1, plain: 10 }),
    drillDown(frame, `${name}, last 30 days`, lastDays(frame.world, 30), { duck: 1, plain: 10 }),
  ]
}

/** Without rollups one scan finds the hexagon's appeals, which are then taken apart block by block. */
function drillDown(frame: Frame, name: string, period: Period | undefined, targets: Targets): Question {
  const filter: Filter = { ...period, cell: frame.busiest }
  const both: Filter = period ? { from: dayBefore(period), to: period.to } : {}
  const bucket = bucketFor(filter)
  const cell = cellNumber(frame.busiest)
  return {
    ...{ name, targets },
    ours: (sql) => getBreakdown(sql, filter),
    plain: (sql) => sql<Row[]>`
      with hit as materialized (
        select topic_id as topic, address, source_id as source, status, kind,
          ${period ? sql`created_at >= ${midnight(period.from, frame)}` : sql`true`} as current,
          date_trunc(${bucket}, created_at at time zone ${frame.catalogue.timeZone})::date as bucket
        from appeal where ${plainWhere(sql, frame, both)}
          and cell between h3_first(${cell}::bigint) and h3_last(${cell}::bigint)
      ) ${sql.unsafe(takenApart())}`,
    duck: `
      with hit as materialized (
        select topic, address, source, status, kind, ${period ? `day >= date '${period.from}'` : 'true'} as current,
          date_trunc('${bucket}', day) as bucket
        from fact where ${duckWhere(frame, both)} and cell7 = ${cell}
      ) ${takenApart()}`,
    readOurs: (answer) => breakdownLines(answer as Breakdown),
    readRows: (rows) => blockLines(frame, rows),
  }
}

/** The same in both dialects; DuckDB is quicker this way than by grouping sets, PostgreSQL as quick. */
function takenApart(): string {
  const counts = `count(*) filter (where current) as count, count(*) filter (where not current) as previous`
  const open = `count(*) filter (where current and status not in ('closed', 'rejected'))`
  const all = `select 'all' as block, '' as key, ${counts}, ${open} as open from hit`
  const blocks = BLOCKS.map((block) => `select '${block}', ${block}::varchar, ${counts}, 0 from hit group by ${block}`)
  return [all, ...blocks].join(' union all ')
}
