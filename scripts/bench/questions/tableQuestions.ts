import type { Filter } from '@ochag/api/contract/filter'
import type { MatrixCell } from '@ochag/api/contract/matrix'
import type { Series } from '@ochag/api/contract/series'
import { countSeries } from '@ochag/api/queries/countSeries'
import { listMatrix } from '@ochag/api/queries/listMatrix'
import { matrixLines, seriesLines } from './answers'
import type { Frame } from './frame'
import { dayBefore, lastWholeYear, wholeSpan } from './period'
import type { Question, Row } from './question'
import { duckWhere, plainWhere } from './where'

/** The matrix and the series. */
export function tableQuestions(frame: Frame): Question[] {
  return [matrixQuestion(frame), seriesQuestion(frame)]
}

function matrixQuestion(frame: Frame): Question {
  const year = lastWholeYear(frame.world)
  const both: Filter = { from: dayBefore(year), to: year.to }
  return {
    name: 'matrix, year against previous year',
    targets: { duck: 0.5, plain: 20 },
    ours: (sql) => listMatrix(sql, year),
    plain: (sql) => sql<Row[]>`
      select municipality_id as municipality, root.id as "group",
        (sum(count) filter (where day >= ${year.from}::date))::int as count,
        coalesce(sum(count) filter (where day < ${year.from}::date), 0)::int as previous
      from (
        select municipality_id, topic_id, (created_at at time zone ${frame.catalogue.timeZone})::date as day, count(*) as count
        from appeal where ${plainWhere(sql, frame, both)} group by 1, 2, 3
      ) as hit
      join topic_ancestry using (topic_id) join topic as root on root.id = ancestor_id and root.parent_id is null
      group by 1, 2`,
    duck: `
      select municipality, topic_group as "group", count(*) filter (where day >= date '${year.from}') as count,
        count(*) filter (where day < date '${year.from}') as previous
      from fact where ${duckWhere(frame, both)} group by all`,
    readOurs: (answer) => matrixLines(answer as MatrixCell[]),
    readRows: (rows) =>
      matrixLines(
        rows.map((row) => ({
          ...row,
          municipality: frame.codes.municipalities.get(Number(row.municipality)),
          group: frame.codes.topics.get(Number(row.group)),
        })),
      ),
  }
}

function seriesQuestion(frame: Frame): Question {
  const filter = { ...wholeSpan(frame.world), topic: [frame.group], municipality: [frame.municipality] }
  return {
    name: 'daily series, topic group × municipality, three years',
    targets: { duck: 0.5, plain: 20 },
    ours: (sql) => countSeries(sql, filter, 'day'),
    plain: (sql) => sql<Row[]>`
      select (created_at at time zone ${frame.catalogue.timeZone})::date as start, count(*)::int as count
      from appeal where ${plainWhere(sql, frame, filter)} group by 1`,
    duck: `select day as start, count(*) as count from fact where ${duckWhere(frame, filter)} group by day`,
    readOurs: (answer) => seriesLines((answer as Series).points),
    readRows: seriesLines,
  }
}
