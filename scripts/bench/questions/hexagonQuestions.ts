import type { Filter } from '@ochag/api/contract/filter'
import type { Hexagon, HexagonQuery } from '@ochag/api/contract/hexagon'
import type { Queryable } from '@ochag/api/db/connect'
import { cellNumber } from '@ochag/api/grid/cellNumber'
import { coverBox } from '@ochag/api/grid/coverBox'
import { touchesBox } from '@ochag/api/grid/touchesBox'
import { listHexagons } from '@ochag/api/queries/listHexagons'
import { getHexagonEdgeLengthAvg, UNITS } from 'h3-js'
import { cellLines, cellText } from './answers'
import type { Frame } from './frame'
import { lastDays, oddRange, type Period, thisYear, wholeSpan } from './period'
import type { Question, Row, Targets } from './question'
import { duckWhere, plainWhere } from './where'

type Box = [number, number, number, number]

interface MapQuestion {
  name: string
  targets?: Targets
  resolution: 6 | 7 | 9
  filter: Filter
  box: Box
  /** Also by the usual grid join, which takes too long to be asked of every question. */
  grid?: boolean
}

const OPEN: Filter['status'] = ['new', 'in_progress', 'returned', 'deferred']

/** The questions of the map. */
export function hexagonQuestions(frame: Frame): Question[] {
  const { world, bounds, city, group, sources, topics } = frame
  const questions: MapQuestion[] = [
    ...[{ name: 'region, resolution 7, all topics, three years', targets: { duck: 0.5, plain: 20 } }].map((said) => ({
      ...{ ...said, resolution: 7 as const, filter: {}, box: bounds, grid: true },
    })),
    { name: 'the same, from a day to a day', resolution: 7, filter: wholeSpan(world), box: bounds },
    {
      name: 'resolution 7, two topics, this year',
      targets: { duck: 0.5, plain: 20 },
      ...{ resolution: 7, box: bounds, filter: { ...thisYear(world), topic: topics } },
    },
    {
      name: 'resolution 6, odd day range (13 Feb – 9 Nov), one topic group, two sources',
      targets: { duck: 1, plain: 10 },
      ...{ resolution: 6, box: bounds, filter: { ...oddRange(world), topic: [group], source: sources } },
    },
    {
      name: 'city viewport, resolution 9, last 30 days, open only',
      targets: { duck: 1, plain: 10 },
      ...{ resolution: 9, box: city, filter: { ...lastDays(world, 30), status: OPEN }, grid: true },
    },
  ]
  return questions.map((question) => mapQuestion(frame, question))
}

function mapQuestion(frame: Frame, { name, targets, resolution, filter, box, grid }: MapQuestion): Question {
  const query: HexagonQuery = { ...filter, bbox: box, resolution }
  const ranges = rangesOf(box, resolution)
  const [west, south, east, north] = box
  return {
    ...{ name, ...(targets && { targets }) },
    ours: (sql) => listHexagons(sql, query),
    plain: (sql) => plainHexagons(sql, frame, filter, resolution, ranges),
    duck: `select cell${resolution} as cell, count(*) as count from fact
      where cell is not null and ${duckWhere(frame, filter)} ${duckRanges(ranges)} group by cell${resolution}`,
    ...(grid && { grid: gridOf(resolution, box, filter) }),
    readOurs: (answer) => cellLines(answer as Hexagon[], ['count']),
    readRows: (rows) =>
      cellLines(
        rows.filter(({ cell }) => touchesBox(cellText(cell), { west, south, east, north })),
        ['count'],
      ),
  }
}

/** `to_hex` outside the grouping: spelling a cell costs more than counting it. */
function plainHexagons(
  sql: Queryable,
  frame: Frame,
  filter: Filter,
  resolution: number,
  ranges: [string, string][],
): Promise<Row[]> {
  const parts = ranges.map(
    ([first, last], index) => sql`${index > 0 ? sql`or` : sql``} cell between ${first} and ${last}`,
  )
  return sql<Row[]>`
    select to_hex(parent) as cell, count from (
      select h3_parent(cell, ${resolution}::int) as parent, count(*)::int as count from appeal
      where cell is not null and ${plainWhere(sql, frame, filter)} ${parts.length > 0 ? sql`and (${parts})` : sql``}
      group by parent
    ) as hit`
}

function duckRanges(ranges: [string, string][]): string {
  if (ranges.length === 0) return ''
  return `and (${ranges.map(([first, last]) => `cell between ${first} and ${last}`).join(' or ')})`
}

/** Both get the ranges of cells that the product works out for a box, where it is small. */
function rangesOf([west, south, east, north]: Box, resolution: number): [string, string][] {
  if (east - west > 1) return []
  const cover = coverBox({ west, south, east, north }, resolution) ?? []
  return cover.map((cell) => [firstOf(cell), lastOf(cell)])
}

function lastOf(cell: string): string {
  return (BigInt(cellNumber(cell)) | (15n << 52n)).toString()
}

function firstOf(cell: string): string {
  const number = BigInt(cellNumber(cell))
  const digits = 3n * (15n - ((number >> 52n) & 15n))
  return ((number & ~((1n << digits) - 1n)) | (15n << 52n)).toString()
}

function gridOf(
  resolution: number,
  box: Box,
  { from, status }: Partial<Period> & Filter,
): NonNullable<Question['grid']> {
  const edgeMetres = getHexagonEdgeLengthAvg(resolution, UNITS.m)
  return { edgeMetres, box, ...(from && { from }), openOnly: status !== undefined }
}
