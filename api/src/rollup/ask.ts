import type { Need } from './choose'
import type { Dimension, Level } from './grains'
import type { Scope } from './scope'

/** What a question wants to be told apart and counted. */
export interface Ask {
  by: readonly Dimension[]
  /** Also by the day, or the first of the month, on which a block starts; a row never stands for more than this. */
  bucket?: Level
  /** H3 resolution of the cells in the answer. */
  resolution?: number
  /** Only inside these cells, which are not finer than the resolution. */
  cells?: readonly string[]
  /** Columns to sum: all chosen appeals, the open ones among them, or one column for each status. */
  measures?: readonly ('count' | 'open' | 'statuses')[]
  /** Also counts the period before the filter's, with `current` false. */
  compare?: boolean
}

/** What a rollup must keep to answer. */
export function needOf(scope: Scope, ask: Ask): Need {
  const chosen = new Set<Dimension>()
  if (scope.topics) chosen.add('topic')
  if (scope.municipalities) chosen.add('municipality')
  if (scope.sources) chosen.add('source')
  if (scope.kinds) chosen.add('kind')
  if (scope.located !== undefined) chosen.add('place')
  if (scope.cell || ask.cells) chosen.add('cell')
  const dimensions = new Set<Dimension>([...ask.by, ...chosen])
  const resolution = Math.max(ask.resolution ?? 0, ...[scope.cell ?? [], ask.cells ?? []].flat().map(resolutionOf))
  const grouped = scope.groups !== undefined && !ask.by.includes('topic')
  return { dimensions, chosen, grouped, resolution, coarsest: ask.bucket ?? 'year', located: scope.located === true }
}

function resolutionOf(cell: string): number {
  return Number.parseInt(cell[1] ?? '0', 16)
}
