import { median } from '../measure/statistics'

/** Ours; the library's layer with exact polygons, as the map had them; its faster way, which leaves gaps. */
export const WAYS = ['ours', 'exact', 'instanced'] as const
export type Way = (typeof WAYS)[number]

/** One showing as the page tells it. */
export interface Showing {
  milliseconds: number
  longTasks: number[]
}

/** Medians over the rounds; `longest` is 0 where no task of the page's thread took more than 50 ms. */
export interface BrowserFigure {
  way: Way
  hexagons: number
  milliseconds: number
  longTasks: number
  longest: number
  /** The longest of all rounds. */
  worst: number
}

/** What the showings of one way come to. */
export function figureOf(way: Way, hexagons: number, showings: readonly Showing[]): BrowserFigure {
  const longest = showings.map(({ longTasks }) => Math.max(0, ...longTasks))
  return {
    way,
    hexagons,
    milliseconds: median(showings.map(({ milliseconds }) => milliseconds)),
    longTasks: median(showings.map(({ longTasks }) => longTasks.length)),
    longest: median(longest),
    worst: Math.max(0, ...longest),
  }
}

const NAMES: Record<Way, string> = {
  ours: 'ours: worker, binary, a layer a tile',
  exact: '`H3HexagonLayer`, the same objects, exact',
  instanced: '`H3HexagonLayer`, the same objects, fast with gaps',
}

/** The figures as a table of a document. */
export function browserTable(figures: readonly BrowserFigure[]): string {
  const rows = figures.map(({ way, hexagons, milliseconds, longTasks, longest, worst }) =>
    [hexagons.toLocaleString('en'), NAMES[way], longTasks, told(longest), told(worst), Math.round(milliseconds)].join(
      ' | ',
    ),
  )
  return [
    '| hexagons | way | long tasks | longest, ms | longest of all rounds, ms | painted after, ms |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

function told(milliseconds: number): string {
  return milliseconds === 0 ? '≤ 50' : String(Math.round(milliseconds))
}
