/** Marks nearer to each other than this share of the line would have their names written over each other. */
const NEAR = 0.3

type Row = 'above' | 'below' | null

/**
 * In which of two rows the name of each mark stands; marks come from left to right, as shares of the line. Where there are
 * more names than room, the first goes without: that the line begins there is seen.
 */
export function nameRows(marks: readonly number[]): Row[] {
  const rows = rowByRow(marks)
  return rows.includes(null) ? [null, ...nameRows(marks.slice(1))] : rows
}

function rowByRow(marks: readonly number[]): Row[] {
  const last = { above: Number.NEGATIVE_INFINITY, below: Number.NEGATIVE_INFINITY }
  return marks.map((at) => {
    const row = (['above', 'below'] as const).find((row) => at - last[row] >= NEAR) ?? null
    if (row !== null) last[row] = at
    return row
  })
}
