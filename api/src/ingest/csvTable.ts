import { basename } from 'node:path'
import { detectDelimiter, parseRecord } from './csvFields'
import { type Encoding, readText } from './csvFile'
import { readLines } from './csvLines'
import { type CsvRecord, readRecords } from './csvRecords'
import { ImportError } from './importError'

export interface CsvOptions {
  encoding: Encoding
  /** Found out from the header line when absent. */
  delimiter?: string | undefined
}

/** What the first line of a file says of the others. */
export interface CsvHeader {
  columns: string[]
  delimiter: string
}

/**
 * Reads the first line of a CSV file, plain or gzip.
 * @throws ImportError when the file cannot be read, is empty or has no readable header
 */
export async function readHeader(file: string, { encoding, delimiter }: CsvOptions): Promise<CsvHeader> {
  for await (const [line] of readLines(readText(file, encoding))) {
    if (line === undefined) continue
    const found = delimiter ?? detectDelimiter(line)
    const columns = parseRecord(line, found)
    if (typeof columns === 'string') throw new ImportError(`${basename(file)}: line 1, the header: ${columns}`)
    return { columns, delimiter: found }
  }
  throw new ImportError(`${basename(file)}: the file is empty`)
}

/**
 * Reads the rows under the header, some at a time, in bounded memory. A row that is broken or has not as many fields as
 * the header comes as its line and the reason.
 * @throws ImportError when the file cannot be read to its end
 */
export async function* readRows(
  file: string,
  { columns, delimiter }: CsvHeader,
  encoding: Encoding,
): AsyncGenerator<CsvRecord[]> {
  for await (const records of readRecords(readLines(readText(file, encoding)), delimiter))
    yield records.filter(({ line }) => line > 1).map((record) => checkWidth(record, columns.length))
}

function checkWidth(record: CsvRecord, width: number): CsvRecord {
  if ('reason' in record || record.fields.length === width) return record
  return { line: record.line, reason: `${record.fields.length} fields where the header has ${width}` }
}
