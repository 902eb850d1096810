import type { BacklogHexagon } from '@ochag/api/contract/figures'
import { listBacklog } from '@ochag/api/queries/listBacklog'
import { cellLines } from './answers'
import type { Question, Row } from './question'

const OPEN = `status in ('new', 'in_progress', 'returned', 'deferred')`

/** What is open, and what of that is late, at this moment. */
export function backlogQuestion(now: Date): Question {
  const instant = now.toISOString()
  return {
    name: 'overdue share by hexagon now',
    targets: { duck: 1, plain: 10 },
    ours: (sql) => listBacklog(sql, { resolution: 7 }, instant),
    plain: (sql) => sql<Row[]>`
      select to_hex(cell) as cell, open, overdue from (
        select h3_parent(cell, 7) as cell, count(*)::int as open, (count(*) filter (where due_at < ${now}))::int as overdue
        from appeal where ${sql.unsafe(OPEN)} and cell is not null group by 1
      ) as hit`,
    duck: `
      select cell7 as cell, count(*) as open, count(*) filter (where due_at < timestamp '${instant.replace('Z', '')}') as overdue
      from fact where ${OPEN} and cell is not null group by cell7`,
    readOurs: (answer) => cellLines(answer as (BacklogHexagon & Row)[], ['open', 'overdue']),
    readRows: (rows) => cellLines(rows, ['open', 'overdue']),
  }
}
