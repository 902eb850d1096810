import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { openCsv } from './csvTable'
import { ImportError } from './importError'
import { failureOf } from './readFailure'
import type { Table, TableOptions } from './table'
import { openXlsx } from './xlsxTable'

const ZIP = 'PK\u0003\u0004'

/** First bytes of what people take for a table but is none, and what to do about it. */
const OTHERS: { is(beginning: string): boolean; advice: string }[] = [
  {
    is: (beginning) => beginning.startsWith('\u00D0\u00CF\u0011\u00E0'),
    advice: 'an old Excel workbook (.xls), or one with a password: save it as .xlsx without a password',
  },
  {
    is: (beginning) => beginning.startsWith(ZIP) && beginning.includes('mimetypeapplication/vnd.oasis'),
    advice: 'an OpenDocument spreadsheet: save it as .xlsx',
  },
  { is: (beginning) => beginning.startsWith('%PDF'), advice: 'a PDF file: ask for the export as XLSX or CSV' },
  {
    is: (beginning) => /^\s*<(?:!doctype html|html|table|\?xml)/iu.test(beginning),
    advice: 'a web page or XML, whatever its name says: save it as .xlsx',
  },
  { is: (beginning) => beginning.startsWith('{\\rtf'), advice: 'a text document: save it as .xlsx' },
]

/**
 * Opens a file as a table: XLSX, or CSV plain or gzip. What it is, its bytes say, never its name.
 * @throws ImportError when it is missing, damaged, or none of these
 */
export async function openTable(file: string, options: TableOptions = {}): Promise<Table> {
  const beginning = await readBeginning(file)
  const other = OTHERS.find(({ is }) => is(beginning))
  if (other) throw new ImportError(`${basename(file)}: this is ${other.advice}`)
  return beginning.startsWith(ZIP) ? openXlsx(file, options.signal) : openCsv(file, options)
}

/** The first bytes, one character each. */
async function readBeginning(file: string): Promise<string> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
      return buffer.toString('latin1', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw failureOf(file, error)
  }
}
