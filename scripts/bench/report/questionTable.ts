import type { Access } from '../questions/explain'
import type { GridTime } from '../questions/gridJoin'
import type { QuestionResult } from '../questions/measureQuestions'
import { grouped, mark, milliseconds, table } from './table'

/** Of the issue: these must not cost more than this many times as much at ten times the rows. */
const MOST_GROWTH = 1.5
const GROWING = [
  'region, resolution 7, all topics, three years',
  'resolution 7, two topics, this year',
  'matrix, year against previous year',
  'daily series, topic group × municipality, three years',
]

/** Medians of all questions beside the targets. */
export function questionTable(questions: readonly QuestionResult[]): string {
  const head = [
    'question',
    'rows',
    'ours',
    'p95',
    'DuckDB',
    'ours : DuckDB',
    'plain PostGIS',
    'plain : ours',
    'grid join',
  ]
  return table(
    head,
    questions.map(({ name, rows, ours, duck, plain, targets, grid }) => [
      name,
      grouped(rows),
      milliseconds(ours.median),
      milliseconds(ours.p95),
      milliseconds(duck.median),
      judged(ours.median / duck.median, targets && { most: targets.duck }),
      milliseconds(plain.median),
      judged(plain.median / ours.median, targets && { least: targets.plain }),
      grid ? gridTime(grid) : '',
    ]),
  )
}

function judged(ratio: number, target: { most: number } | { least: number } | undefined): string {
  const shown = ratio.toFixed(ratio < 10 ? 2 : 0)
  if (!target) return shown
  const met = 'most' in target ? ratio <= target.most : ratio >= target.least
  return `${mark(met)} ${shown} (${'most' in target ? `≤ ${target.most}` : `≥ ${target.least}`})`
}

function gridTime(grid: GridTime): string {
  return 'moreThan' in grid ? `more than ${milliseconds(grid.moreThan)}` : milliseconds(grid.milliseconds)
}

/** How our times grow from a smaller to a larger number of rows. */
export function growthTable(
  smaller: { rows: number; questions: readonly QuestionResult[] },
  larger: { rows: number; questions: readonly QuestionResult[] },
): string {
  const rows = smaller.questions.flatMap(({ name, ours }) => {
    const grown = larger.questions.find((question) => question.name === name)
    if (!grown) return []
    const ratio = grown.ours.median / ours.median
    const verdict = GROWING.includes(name) ? `${mark(ratio <= MOST_GROWTH)} ` : ''
    const target = GROWING.includes(name) ? ` (≤ ${MOST_GROWTH})` : ''
    return [
      [name, milliseconds(ours.median), milliseconds(grown.ours.median), `${verdict}${ratio.toFixed(2)}${target}`],
    ]
  })
  return table(['question', grouped(smaller.rows), grouped(larger.rows), 'growth'], rows)
}

/** One line a question: which rollups answered it, and whether from their indexes alone. */
export function planLines(questions: readonly QuestionResult[]): string {
  return questions
    .map(({ name, plan }) => {
      const read = plan.filter(({ table: name }) => name.startsWith('rollup_') || name === 'appeal').filter(isLarge)
      const ways = read.map(accessText)
      return `- ${name}: ${[...new Set(ways)].join('; ') || 'nothing but small tables'}`
    })
    .join('\n')
}

/** Reaching for a single row says nothing about how a question scales. */
function isLarge({ rows, table: name }: Access): boolean {
  return rows > 1 || name === 'rollup_tail'
}

function accessText({ how, table: name, index, rows, heapFetches }: Access): string {
  const fetched = heapFetches === undefined ? '' : `, heap fetches ${heapFetches}`
  return `${how} ${index ?? name} (${grouped(rows)} rows${fetched})`
}
