import { parseRecord, parseRecords } from './csvFields'

/** A record: the line it begins on, counted from 1, and its fields or why it cannot be read. */
export type CsvRecord = { line: number; fields: string[] } | { line: number; reason: string }

/** A quoted field longer than this is taken for a quote that was never closed. */
const MOST_LINES = 500
const MOST_CHARACTERS = 1_048_576

/** Lines not yet read as records, the first of them being number `line` of the file. */
interface Reading {
  delimiter: string
  lines: string[]
  line: number
}

/**
 * Puts lines together to records. One that cannot be read costs its first line only, reading goes on with the line after
 * it: a stray quote never swallows the rest of the file. Blank lines are no records.
 */
export async function* readRecords(batches: AsyncIterable<string[]>, delimiter: string): AsyncGenerator<CsvRecord[]> {
  const reading: Reading = { delimiter, lines: [], line: 1 }
  for await (const batch of batches) {
    reading.lines.push(...batch)
    yield takeRecords(reading, false)
  }
  yield takeRecords(reading, true)
}

function takeRecords(reading: Reading, last: boolean): CsvRecord[] {
  const found = takeTogether(reading)
  for (;;) {
    found.push(...takeOneByOne(reading))
    if (reading.lines.length === 0 || !(last || isTooLong(reading.lines))) return found
    found.push(...take(reading, 1, 'a quote is not closed'))
  }
}

/** Parsing many records at once is ten times as quick; where one is broken, none is taken. */
function takeTogether(reading: Reading): CsvRecord[] {
  const sizes = recordSizes(reading.lines)
  const count = sizes.reduce((sum, size) => sum + size, 0)
  const rows = parseRecords(reading.lines.slice(0, count).join('\n'), reading.delimiter)
  if (rows?.length !== sizes.length) return []
  return sizes.flatMap((size, index) => take(reading, size, rows[index] ?? []))
}

function takeOneByOne(reading: Reading): CsvRecord[] {
  const found: CsvRecord[] = []
  for (let size = recordSize(reading.lines); size > 0; size = recordSize(reading.lines)) {
    const row = parseRecord(reading.lines.slice(0, size).join('\n'), reading.delimiter)
    found.push(...take(reading, typeof row === 'string' ? 1 : size, row))
  }
  return found
}

/** Removes lines from the reading; what they were read as becomes a record unless they are blank. */
function take(reading: Reading, size: number, row: string[] | string): CsvRecord[] {
  const line = reading.line
  const blank = reading.lines.splice(0, size).every((text) => text.trim() === '')
  reading.line += size
  if (blank) return []
  return [typeof row === 'string' ? { line, reason: row } : { line, fields: row }]
}

function recordSizes(lines: string[]): number[] {
  const sizes: number[] = []
  let start = 0
  for (let size = recordSize(lines, start); size > 0; size = recordSize(lines, start)) {
    sizes.push(size)
    start += size
  }
  return sizes
}

/** How many lines the record takes that begins at `start`: as many as balance its quotes; 0 when they do not yet. */
function recordSize(lines: string[], start = 0): number {
  let open = false
  for (let end = start; end < lines.length; end += 1) {
    if (hasOddQuotes(lines[end] ?? '')) open = !open
    if (!open) return end - start + 1
  }
  return 0
}

function hasOddQuotes(line: string): boolean {
  let odd = false
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) odd = !odd
  return odd
}

function isTooLong(lines: string[]): boolean {
  return lines.length > MOST_LINES || lines.reduce((sum, { length }) => sum + length, 0) > MOST_CHARACTERS
}
