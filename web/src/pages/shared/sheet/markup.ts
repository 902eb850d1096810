import { type Sheet, type SheetStyle, typed } from './sheet'

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * The table as markup with its colours, for letters and spreadsheets. A spreadsheet prefers it to the lines with tabs, so its
 * numbers are typed in the same way. Colours are attributes of old: a style would have to pass our own content policy first.
 */
export function toMarkup({ corner, columns, rows }: Sheet, { decimal }: SheetStyle): string {
  const head = [corner, ...columns.map(({ name }) => name)].map(headCell).join('')
  const lines = rows.map(({ name, values, looks }) => {
    const cells = values.map((value, at) => {
      const text = typed(value, columns[at], decimal)
      const look = looks?.[at]
      return look
        ? `<td bgcolor="${look.background}"><font color="${look.ink}">${text}</font></td>`
        : `<td>${text}</td>`
    })
    return `<tr>${headCell(name)}${cells.join('')}</tr>`
  })
  return `<table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}

function headCell(text: string): string {
  return `<th>${text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)}</th>`
}
