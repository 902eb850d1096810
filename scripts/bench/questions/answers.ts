import type { Answer, Row } from './question'

/** Rows of cells as lines; PostgreSQL says them in hexadecimal, DuckDB as numbers. */
export function cellLines(rows: readonly Row[], columns: string[]): Answer {
  return rows.map((row) => `${cellText(row.cell)} ${columns.map((column) => Number(row[column])).join(' ')}`).sort()
}

export function cellText(cell: unknown): string {
  return typeof cell === 'bigint' ? cell.toString(16) : String(cell)
}

/** Rows of a matrix as lines; `previous` beside `count`. */
export function matrixLines(rows: readonly Row[]): Answer {
  return rows
    .filter(({ count }) => Number(count) > 0)
    .map(({ municipality, group, count, previous }) => `${municipality} ${group} ${Number(count)} ${Number(previous)}`)
    .sort()
}

/** Points of a series as lines, empty ones left out. */
export function seriesLines(rows: readonly Row[]): Answer {
  return rows
    .filter(({ count }) => Number(count) > 0)
    .map(({ start, count }) => `${dayOf(start)} ${Number(count)}`)
    .sort()
}

/** A day from either database. */
export function dayOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10)
}

/** Where two answers differ, or undefined where they do not. */
export function difference(left: Answer, right: Answer): string | undefined {
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index += 1)
    if (left[index] !== right[index])
      return `line ${index + 1} of ${left.length} and ${right.length}: ${left[index] ?? 'nothing'} ≠ ${right[index] ?? 'nothing'}`
  return undefined
}
