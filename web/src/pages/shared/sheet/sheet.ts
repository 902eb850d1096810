/** A table as it stands on the screen: texts, and numbers where a cell has one. */
export interface Sheet {
  head: string[]
  rows: SheetRow[]
}

interface SheetRow {
  name: string
  values: (number | null)[]
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

/** Lines with tabs, for the clipboard. */
export function toTabs({ head, rows }: Sheet, { decimal }: SheetStyle): string {
  const plain = (text: string) => text.replace(/[\t\r\n]+/g, ' ')
  const lines = rows.map(({ name, values }) => [plain(name), ...values.map((value) => write(value, decimal))])
  return [head.map(plain), ...lines].map((line) => line.join('\t')).join('\n')
}

/** A file for spreadsheets, with the mark by which they know UTF-8; a name that looks like a formula stays a name. */
export function toCsv({ head, rows }: Sheet, { separator, decimal }: SheetStyle): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const number = (value: number | null) => {
    const text = write(value, decimal)
    return text.includes(separator) ? `"${text}"` : text
  }
  const lines = rows.map(({ name, values }) => [cell(name), ...values.map(number)])
  return `\uFEFF${[head.map(cell), ...lines].map((line) => line.join(separator)).join('\r\n')}\r\n`
}

/** No more digits than a reader can use; nothing where there is no value. */
function write(value: number | null, decimal: string): string {
  return value === null ? '' : String(Number(value.toPrecision(6))).replace('.', decimal)
}
