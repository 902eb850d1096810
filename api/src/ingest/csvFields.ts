import { parse } from 'csv-parse/sync'

/** Fields of all records in a text; undefined when one of them is broken. */
export function parseRecords(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, relax_column_count: true })
  } catch {
    return undefined
  }
}

const REASONS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'a closing quote is followed by more text',
  INVALID_OPENING_QUOTE: 'a quote stands inside a field that does not begin with one',
}

/** Fields of one record, or the reason why it cannot be read. */
export function parseRecord(text: string, delimiter: string): string[] | string {
  try {
    return parse(text, { delimiter, relax_column_count: true })[0] ?? []
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return REASONS[code] ?? 'quotes and separators do not fit together'
  }
}

const DELIMITERS = [',', ';', '\t', '|']

/** The separator that divides a header line into most columns. */
export function detectDelimiter(header: string): string {
  const columns = DELIMITERS.map((delimiter) => {
    const row = parseRecord(header, delimiter)
    return typeof row === 'string' ? 0 : row.length
  })
  return DELIMITERS[columns.indexOf(Math.max(...columns))] ?? ','
}
