import { columnName, findColumn } from './headerColumns'
import type { Column } from './profile'
import { fold } from './profileWords'
import type { Row } from './row'
import { type CellValue, cellText } from './table/cell'
import { ImportError } from './table/importError'

/** What one column says in a row; what cannot be relied on goes to the row's errors. */
export interface Cell {
  /** Trimmed, and empty where it holds a word for "nothing". */
  text(row: Row): string
  /** As it stands there; null where it holds a word for "nothing". */
  value(row: Row): CellValue
  /** As an error message names it. */
  column: string
}

/**
 * Finds the columns of a profile in a header. A column that is `optional` for the profile may be missing: then it says
 * nothing. `check` throws an ImportError that names all other columns which are not there, or there twice.
 */
export function columnFinder(header: string[], empty: string[], isOptional: (column: Column) => boolean) {
  const nothing = new Set(empty.map(fold))
  const longest = Math.max(0, ...[...nothing].map((word) => word.length))
  const wrong = new Set<string>()
  const wanted = new Set<number>()
  const missing = new Set<string>()

  function cell(column: Column, field: string): Cell {
    const found = findColumn(header, column)
    const name = columnName(column)
    if (found === 'twice') wrong.add(`two columns ${name}`)
    else if (found !== 'missing') wanted.add(found)
    else if (isOptional(column)) missing.add(name)
    else wrong.add(`no column ${name}`)
    const index = typeof found === 'number' ? found : -1
    const named = index < 0 ? name : (header[index] ?? name)

    function value(row: Row): CellValue {
      const raw = row.cells[index] ?? null
      if (typeof raw === 'object' && raw?.kind === 'fault') {
        row.errors.push({ field, reason: `column ${named} holds ${raw.reason}` })
        return null
      }
      if (typeof raw !== 'string') return raw
      const text = raw.trim()
      return text === '' || (text.length <= longest && nothing.has(fold(text))) ? null : raw
    }
    return { column: named, value, text: (row) => cellText(value(row)).trim() }
  }

  function check(): void {
    if (wrong.size === 0) return
    throw new ImportError(`the file has ${[...wrong].join(', ')}; its columns are: ${header.join(', ')}`)
  }

  return { cell, check, wanted, missing }
}
