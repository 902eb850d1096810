/** Marks nearer to each other than this share of the line would have their names written over each other. */
const NEAR = 0.3

/** In which of two rows the name of each mark stands; marks come from left to right, as shares of the line. */
export function nameRows(marks: readonly number[]): ('above' | 'below')[] {
  const last = { above: Number.NEGATIVE_INFINITY, below: Number.NEGATIVE_INFINITY }
  return marks.map((at) => {
    const row = at - last.above >= NEAR || last.above < last.below ? 'above' : 'below'
    last[row] = at
    return row
  })
}
