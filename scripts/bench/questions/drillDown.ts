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

/** Without rollups one scan takes the hexagon's appeals apart by all blocks at once. */
function drillDown(frame: Frame, name: string, period: Period | undefined, targets: Targets): Question {
  const filter: Filter = { ...period, cell: frame.busiest }
  const both: Filter = period ? { from: dayBefore(period), to: period.to } : {}
  const bucket = bucketFor(filter)
  const sets = `grouping sets ((), (${BLOCKS.join('), (')}))`
  const open = `count(*) filter (where current and status not in ('closed', 'rejected'))`
  const columns = `${BLOCKS.join(', ')}, count(*) filter (where current) as count,
    count(*) filter (where not current) as previous, ${open} as open, grouping(${BLOCKS.join(', ')}) as block`
  return {
    ...{ name, targets },
    ours: (sql) => getBreakdown(sql, filter),
    plain: (sql) => sql<Row[]>`
      select ${sql.unsafe(columns)} from (
        select topic_id as topic, address, source_id as source, status, kind,
          ${period ? sql`created_at >= ${midnight(period.from, frame)}` : sql`true`} as current,
          date_trunc(${bucket}, created_at at time zone ${frame.catalogue.timeZone})::date as bucket
        from appeal where ${plainWhere(sql, frame, both)}
          and cell between h3_first(${cellNumber(frame.busiest)}::bigint) and h3_last(${cellNumber(frame.busiest)}::bigint)
      ) as hit group by ${sql.unsafe(sets)}`,
    duck: `
      select ${columns} from (
        select topic, address, source, status, kind, ${period ? `day >= date '${period.from}'` : 'true'} as current,
          date_trunc('${bucket}', day) as bucket
        from fact where ${duckWhere(frame, both)} and cell7 = ${cellNumber(frame.busiest)}
      ) as hit group by ${sets}`,
    readOurs: (answer) => breakdownLines(answer as Breakdown),
    readRows: (rows) => blockLines(frame, rows),
  }
}
