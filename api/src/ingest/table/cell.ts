/** A moment as it stands in a cell: local time, written as if it were UTC; rounded to the second. */
export interface SheetDate {
  kind: 'date'
  local: number
}

/** A cell without a value to rely on, and why: an error, a formula that was never computed. */
export interface CellFault {
  kind: 'fault'
  reason: string
}

/** What stands in a cell; null where nothing does. */
export type CellValue = string | number | boolean | SheetDate | CellFault | null

/** A row of a table, by its line counted from 1: its cells, or why it cannot be read. */
export type TableRow = { line: number; cells: CellValue[] } | { line: number; reason: string }

const DAY = 86_400_000

/** What a cell says as a text: numbers without exponent, dates as `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss`; faults say nothing. */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (cell?.kind === 'date') return dateText(cell)
  return ''
}

function numberText(number: number): string {
  return Math.abs(number) < 1e21 && Number.isInteger(number) ? BigInt(number).toString() : String(number)
}

function dateText({ local }: SheetDate): string {
  const text = new Date(local).toISOString().slice(0, 19).replace('T', ' ')
  return local % DAY === 0 ? text.slice(0, 10) : text
}

/** Whether nothing is written in a cell. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
