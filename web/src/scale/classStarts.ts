import { equalStarts, extent } from './equalStarts'
import { quantileStarts } from './quantileStarts'

/** How values become classes; the part of the view's choice that concerns their bounds. */
export interface ClassOptions {
  method: 'quantiles' | 'equal' | 'bounds'
  classes: number
  /** Where the second class and those after it begin; with the method `bounds`. */
  bounds: readonly number[]
}

/** What kind of numbers are classed. */
export interface ValueKind {
  /** They are whole numbers. */
  whole: boolean
  /** Their bounds are round in this many of the values' units: an hour in seconds, for example. */
  grain: number
}

/** Appeals. */
export const COUNTED: ValueKind = { whole: true, grain: 1 }

/** Where every class begins, strictly increasing; none where there are no values. */
export function classStarts(values: ArrayLike<number>, options: ClassOptions, kind: ValueKind): number[] {
  if (values.length === 0) return []
  if (options.method === 'bounds') return boundStarts(values, options.bounds)
  const inGrains = kind.grain === 1 ? values : Array.from(values, (value) => value / kind.grain)
  const makes = options.method === 'equal' ? equalStarts : quantileStarts
  return makes(inGrains, options.classes, kind.whole).map((start) => start * kind.grain)
}

/** A class below the first bound as well, from the lowest value or, where all lie above, from nothing. */
function boundStarts(values: ArrayLike<number>, bounds: readonly number[]): number[] {
  const [first = 0] = bounds
  const [lowest = 0] = extent(values)
  return [lowest < first ? lowest : Math.min(0, first - 1), ...bounds]
}
