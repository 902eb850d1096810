import { basename } from 'node:path'
import type { TableRow } from './cell'
import { detectEncoding } from './csvEncoding'
import { detectDelimiter } from './csvFields'
import { ENCODINGS, type Encoding, readText } from './csvFile'
import { readLines } from './csvLines'
import { type CsvRecord, readRecords } from './csvRecords'
import { ImportError } from './importError'
import type { Table, TableOptions } from './table'

/** Lines that are looked at to find out the separator. */
const SAMPLE = 50

/**
 * Opens a CSV file, plain or gzip, as a table of one sheet. Its encoding and separator are found out where they are not given.
 * @throws ImportError when the file cannot be read or is empty
 */
export async function openCsv(file: string, options: TableOptions): Promise<Table> {
  const { signal } = options
  const encoding = ENCODINGS.find((known) => known === options.encoding) ?? (await detectEncoding(file))
  const delimiter = options.delimiter ?? detectDelimiter(await firstLines(file, encoding))
  const sheet = {
    name: '',
    fixedWidth: true,
    date1904: false,
    async *rows(columns?: ReadonlySet<number>) {
      for await (const records of readRecords(readLines(readText(file, encoding)), delimiter)) {
        signal?.throwIfAborted()
        yield records.filter(isFilled).map((record) => rowOf(record, columns))
      }
    },
  }
  return { format: 'csv', sheets: [sheet], close: () => undefined }
}

async function firstLines(file: string, encoding: Encoding): Promise<string[]> {
  const found: string[] = []
  for await (const lines of readLines(readText(file, encoding))) {
    found.push(...lines.filter((line) => line.trim() !== '').slice(0, SAMPLE - found.length))
    if (found.length >= SAMPLE) break
  }
  if (found.length === 0) throw new ImportError(`${basename(file)}: the file is empty`)
  return found
}

/** Separators alone make no row. */
function isFilled(record: CsvRecord): boolean {
  return 'reason' in record || record.fields.some((field) => field.trim() !== '')
}

function rowOf(record: CsvRecord, columns: ReadonlySet<number> | undefined): TableRow {
  if ('reason' in record) return record
  const { line, fields } = record
  return { line, cells: columns ? fields.map((field, index) => (columns.has(index) ? field : null)) : fields }
}
