import type { Queryable } from '../db/connect'
import { listRejections } from '../queries/listRejections'
import { readImportHeaders } from '../queries/readImportHeaders'
import type { RejectedRow } from '../queries/storeRejections'
import { spreadsheet } from './spreadsheet'

const PAGE = 1000

/** What stands beside each row: where it stood and why it was refused. */
const OWN = { sheet: 'Лист', line: 'Строка', field: 'Поле', reason: 'Причина' }

/** The rejected rows of an import as an XLSX file: the columns of its file that something is taken from, then the reasons. */
export async function* rejectionSheet(sql: Queryable, importId: number): AsyncGenerator<Uint8Array> {
  const headers = await readImportHeaders(sql, importId)
  const own = [OWN.sheet, OWN.line, OWN.field, OWN.reason]
  yield* spreadsheet([...headers, ...own], rows(sql, importId, headers))
}

async function* rows(sql: Queryable, importId: number, headers: readonly string[]): AsyncGenerator<string[][]> {
  for (let after: RejectedRow | undefined, done = false; !done; ) {
    const page = await listRejections(sql, importId, { after, limit: PAGE })
    yield page.map((row) => sheetRow(row, headers))
    after = page.at(-1)
    done = page.length < PAGE
  }
}

function sheetRow({ sheet, line, errors, cells }: RejectedRow, headers: readonly string[]): string[] {
  const fields = [...new Set(errors.map(({ field }) => field).filter(Boolean))].join('; ')
  const reasons = errors.map(({ reason }) => reason).join('; ')
  return [...headers.map((header) => cells[header] ?? ''), sheet, String(line), fields, reasons]
}
