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

/** The separator that divides most of the first lines of a file into equally many columns, and into many. */
export function detectDelimiter(lines: string[]): string {
  const fits = DELIMITERS.map((delimiter) => regularity(lines, delimiter))
  return DELIMITERS[fits.indexOf(Math.max(...fits))] ?? ','
}

/** Cuts that a separator makes in the lines of the same width, for the width that makes most of them. */
function regularity(lines: string[], delimiter: string): number {
  const cuts = new Map<number, number>()
  for (const line of lines) {
    const row = parseRecord(line, delimiter)
    const width = typeof row === 'string' ? 1 : row.length
    cuts.set(width, (cuts.get(width) ?? 0) + width - 1)
  }
  return Math.max(0, ...cuts.values())
}
