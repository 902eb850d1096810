/** A table as it stands on the screen: names, and numbers where a cell has one. */
export interface Sheet {
  /** What the names of the rows are. */
  corner: string
  columns: SheetColumn[]
  rows: SheetRow[]
}

export interface SheetColumn {
  name: string
  /** A share is a part of one: 0.31 is written «31%» where people read it. */
  kind: 'number' | 'share'
}

interface SheetRow {
  name: string
  /** One for each column. */
  values: (number | null)[]
  /** The colours of the cells on the screen, of those that have one. */
  looks?: (CellColors | undefined)[]
}

interface CellColors {
  background: string
  ink: string
}

/** How a spreadsheet of some language separates columns and decimals. */
export interface SheetStyle {
  separator: string
  decimal: string
}

/** Russian spreadsheets take a comma for the decimal point and so a semicolon between columns. */
export const SHEET_STYLES: Record<'ru' | 'en', SheetStyle> = {
  ru: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
}

/** Significant digits: as many as a reader can use, and as many as one who goes on computing can. */
const DIGITS = { read: 4, computed: 6 }

/** Lines with tabs, for the clipboard. */
export function toTabs({ corner, columns, rows }: Sheet, { decimal }: SheetStyle): string {
  const plain = (text: string) => text.replace(/[\t\r\n]+/g, ' ')
  const head = [corner, ...columns.map(({ name }) => name)].map(plain)
  const lines = rows.map(({ name, values }) => [
    plain(name),
    ...values.map((value, at) => typed(value, columns[at], decimal)),
  ])
  return [head, ...lines].map((line) => line.join('\t')).join('\n')
}

/** A file for spreadsheets, with the mark by which they know UTF-8; a name that looks like a formula stays a name. */
export function toCsv({ corner, columns, rows }: Sheet, { separator, decimal }: SheetStyle): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const number = (value: number | null) => (value === null ? '' : digits(value, DIGITS.computed, decimal))
  const head = [corner, ...columns.map(({ name }) => name)].map(cell)
  const lines = rows.map(({ name, values }) => [cell(name), ...values.map(number)])
  return `\uFEFF${[head, ...lines].map((line) => line.join(separator)).join('\r\n')}\r\n`
}

/** A number as one would type it into a cell: no spaces within, a plain minus, a share with its sign. */
export function typed(value: number | null, column: SheetColumn | undefined, decimal: string): string {
  if (value === null) return ''
  return column?.kind === 'share'
    ? `${digits(value * 100, DIGITS.read, decimal)}%`
    : digits(value, DIGITS.read, decimal)
}

/** So many significant digits, but never fewer than the whole part has. */
function digits(value: number, significant: number, decimal: string): string {
  const isLarge = Math.abs(value) >= 10 ** (significant - 1)
  return String(isLarge ? Math.round(value) : Number(value.toPrecision(significant))).replace('.', decimal)
}
