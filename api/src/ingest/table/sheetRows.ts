import { type CellValue, isBlank, type TableRow } from './cell'
import { ImportError } from './importError'
import { LIMITS } from './limits'
import { columnOf } from './reference'
import { type CellContext, cellValue, isTooLong, type RawCell } from './sheetCell'
import { textCollector } from './textCollector'
import type { XmlHandler } from './xml'

/** Gathers rows from the XML of a sheet. Blank rows are none; a column that is not wanted stays null and unread. */
export function rowCollector(context: CellContext, wanted: ReadonlySet<number> | undefined) {
  const inline = textCollector()
  let rows: TableRow[] = []
  let row = emptyRow(0)
  let column = -1
  let cell = emptyCell()
  let inValue = false

  function openCell({ r = '', t = 'n', s = '' }: Record<string, string>): void {
    column = columnOf(r) ?? column + 1
    if (column >= LIMITS.columns) throw new ImportError(`line ${row.line} has more than ${LIMITS.columns} columns`)
    cell = emptyCell(t, s)
  }

  function closeCell(): void {
    cell.text = inline.take()
    if (wanted && !wanted.has(column)) {
      row.filled ||= isFilled(cell, context)
      return
    }
    const value = cellValue(cell, context)
    if (isTooLong(cell, value)) row.reason = `column ${column + 1} holds more than ${LIMITS.cell} characters`
    row.filled ||= !isBlank(value)
    while (row.cells.length < column) row.cells.push(null)
    row.cells[column] = value
  }

  function closeRow(): void {
    const { line, reason, cells, filled } = row
    if (reason !== undefined) rows.push({ line, reason })
    else if (filled) rows.push({ line, cells })
  }

  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'c') openCell(attributes)
      else if (name === 'v') inValue = true
      else if (name === 'f') cell.formula = true
      else if (name === 'row') {
        row = emptyRow(nextLine(row.line, attributes.r))
        column = -1
      } else inline.open(name)
    },
    text(piece) {
      if (inValue && cell.value.length <= LIMITS.cell) cell.value += piece.slice(0, LIMITS.cell + 1)
      else inline.text(piece)
    },
    close(name) {
      if (name === 'v') inValue = false
      else if (name === 'c') closeCell()
      else if (name === 'row') closeRow()
      else inline.close(name)
    },
  }

  /** The rows found since the last time. */
  function take(): TableRow[] {
    const found = rows
    rows = []
    return found
  }

  return { handler, take }
}

function emptyRow(line: number) {
  return { line, reason: undefined as string | undefined, cells: [] as CellValue[], filled: false }
}

function emptyCell(type = 'n', style = ''): RawCell {
  return { type, style, value: '', text: '', formula: false }
}

function nextLine(before: number, written: string | undefined): number {
  const line = written === undefined ? before + 1 : Number(written)
  if (!(line > before)) throw new ImportError(`the spreadsheet is damaged: row ${written} follows row ${before}`)
  if (line > LIMITS.rows) throw new ImportError(`the sheet has more than ${LIMITS.rows} rows`)
  return line
}

function isFilled({ type, value, text }: RawCell, { texts }: CellContext): boolean {
  return type === 's' ? value !== '' && !texts.isEmpty(Number(value)) : value !== '' || text !== ''
}
