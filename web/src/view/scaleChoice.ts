/** How classes are made: about equally many values in each, equally wide, or beginning where somebody wants them. */
export const SCALE_METHODS = ['quantiles', 'equal', 'bounds'] as const
export type ScaleMethod = (typeof SCALE_METHODS)[number]

/** The colours of amounts: one sequence from few to many, or green, amber and red for those who insist. */
export const SCALE_COLORS = ['sequence', 'traffic'] as const
export type ScaleColors = (typeof SCALE_COLORS)[number]

/** How many classes a scale may have. */
export const CLASS_LIMITS = { fewest: 3, most: 7 } as const

/** How values become classes and colours. */
export interface ScaleChoice {
  method: ScaleMethod
  /** So many classes are wanted; with `bounds` their number is one more than that of the bounds. */
  classes: number
  /** Where the second class and those after it begin, ascending; empty unless the method is `bounds`. */
  bounds: number[]
  colors: ScaleColors
  /** The colours from many to few. */
  reversed: boolean
}

export const USUAL_SCALE: ScaleChoice = {
  method: 'quantiles',
  classes: 6,
  bounds: [],
  colors: 'sequence',
  reversed: false,
}

/** What carries the colours: hexagons, municipalities, or whatever is finer at this zoom. */
export const SHAPES = ['auto', 'hexagons', 'municipalities'] as const
export type Shape = (typeof SHAPES)[number]
