import { ImportError } from './importError'
import { fold } from './profileWords'

/** What one column says in a row: trimmed, and empty where it holds a word for "nothing". */
export type Cell = (fields: string[]) => string

/**
 * Finds columns of a header by name; case and white space do not count.
 * `check` throws an ImportError that names all columns which were asked for and are not there.
 */
export function columnFinder(header: string[], empty: string[]) {
  const names = header.map(fold)
  const nothing = new Set(empty.map(fold))
  const wrong: string[] = []

  function cell(column: string): Cell {
    const index = names.indexOf(fold(column))
    if (index < 0) wrong.push(`no column ${column}`)
    else if (names.lastIndexOf(fold(column)) !== index) wrong.push(`two columns ${column}`)
    return (fields) => {
      const text = (fields[index] ?? '').trim()
      return nothing.has(fold(text)) ? '' : text
    }
  }

  function check(): void {
    if (wrong.length === 0) return
    throw new ImportError(`the file has ${wrong.join(', ')}; its columns are: ${header.join(', ')}`)
  }

  return { cell, check }
}
