import type { Language } from '../../i18n/i18n'

/** What a spreadsheet would take for a formula when it stands first in a text. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as spreadsheets of a language read it: in Russian with commas in numbers and semicolons between them, with the mark that
 * says that the letters are Unicode. A text is never a formula.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[], language: Language): string {
  const [between, point] = language === 'ru' ? [';', ','] : [',', '.']
  const field = (value: string | number | null) => {
    if (value === null) return ''
    return typeof value === 'number' ? String(value).replace('.', point) : quoted(value, between)
  }
  return `\uFEFF${rows.map((row) => `${row.map(field).join(between)}\r\n`).join('')}`
}

function quoted(text: string, between: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /["\r\n]/.test(safe) || safe.includes(between) ? `"${safe.replaceAll('"', '""')}"` : safe
}
