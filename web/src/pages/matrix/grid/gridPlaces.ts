import { ALL } from '../model/cells'
import type { Place } from '../model/gridMove'

/** The first place after the heads and the totals, in rows and in columns. */
export const FIRST = 2

interface Coded {
  code: string
}

/** Municipality and topic of a place in the grid; null for the heads. */
export function codesAt({ row, column }: Place, rows: readonly Coded[], columns: readonly Coded[]) {
  const municipality = row === 1 ? ALL : rows[row - FIRST]?.code
  const topic = column === 1 ? ALL : columns[column - FIRST]?.code
  return row === 0 || column === 0 || municipality === undefined || topic === undefined ? null : { municipality, topic }
}

/** The place that a cell says it is at. */
export function placeOf(text: string | undefined): Place | null {
  const [row = Number.NaN, column = Number.NaN] = (text ?? '').split(':').map(Number)
  return text && Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null
}
