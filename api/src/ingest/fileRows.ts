import { LocalDate } from '../contract/common'
import { type Place, type Survey, surveySheets } from './importSurvey'
import { quote } from './profileFields'
import { sourceCodes, type Vocabulary } from './profileReader'
import type { ReadRow, RowSource } from './readRow'
import type { Recognised, RecognisedSheet } from './recognised'
import type { Row } from './row'
import { type RowReader, rowReader } from './rowReader'
import { type CellValue, cellText, type TableRow } from './table/cell'
import { ImportError } from './table/importError'

/** A sheet with what reads its rows. */
interface ReadSheet extends RecognisedSheet {
  reader: RowReader
}

/** What came of a sheet, for people. */
export interface SheetReport {
  sheet: string
  profile: string
  headerLine: number
  /** Headers that nothing is taken from. */
  unused: string[]
  /** Columns of the layout that the sheet lacks and can do without. */
  missing: string[]
}

/** The rows of a file, and what of it is read. */
export interface FileRows extends RowSource {
  sheets: SheetReport[]
  /** Sheets that nothing is taken from. */
  skipped: string[]
}

export interface FileRowsOptions {
  vocabulary: Vocabulary
  /** `YYYY-MM-DD`, for files that tell none. */
  day?: string | undefined
}

/** Whether a file tells of no day, so that one has to be given. */
export function needsDay({ sheets }: Recognised): boolean {
  return sheets.some(({ layout }) => layout.profile.createdAt === undefined)
}

/**
 * Looks through all rows of a recognised file once, and then reads them as appeals as often as it is asked to, always in
 * the same order.
 * @throws ImportError when a day is needed and not given, when the layout names codes that the region lacks, or when the
 * file cannot be read to its end
 */
export async function fileRows(recognised: Recognised, { vocabulary, day }: FileRowsOptions): Promise<FileRows> {
  if (needsDay(recognised) && !LocalDate.safeParse(day).success)
    throw new ImportError('the file tells no day: it has to be given (YYYY-MM-DD)')
  const sheets = recognised.sheets.map((sheet): ReadSheet => {
    const facts = { day, date1904: sheet.sheet.date1904 }
    return { ...sheet, reader: rowReader(sheet.layout.profile, sheet.header, vocabulary, facts) }
  })
  const survey = await surveySheets(sheets.map((sheet) => ({ rows: tableRows(sheet), reader: sheet.reader })))
  const profiles = sheets.map(({ layout }) => layout.profile)
  return {
    total: survey.rows,
    headers: [...new Set(sheets.flatMap(readHeaders))],
    sources: sourcesOf(sheets, vocabulary),
    defaultPoints: profiles[0]?.defaultPoints ?? { appeals: 100, addresses: 20, withoutAddress: 0.5 },
    sheets: sheets.map(reportOf),
    skipped: recognised.skipped,
    rows: () => readAll(sheets, survey),
  }
}

async function* readAll(sheets: ReadSheet[], survey: Survey): AsyncGenerator<ReadRow[]> {
  for (const [index, sheet] of sheets.entries())
    for await (const rows of tableRows(sheet))
      yield rows.map((row) => readRow(row, { sheet, sheets, survey, place: { sheet: index, line: row.line } }))
}

/** The rows under the header. In a CSV file each must have as many fields as that. */
async function* tableRows({ sheet, header, headerLine, reader }: ReadSheet): AsyncGenerator<TableRow[]> {
  for await (const rows of sheet.rows(reader.columns)) {
    const under = rows.filter(({ line }) => line > headerLine)
    if (under.length > 0) yield sheet.fixedWidth ? under.map((row) => checkWidth(row, header.length)) : under
  }
}

function checkWidth(row: TableRow, width: number): TableRow {
  if ('reason' in row || row.cells.length === width) return row
  return { line: row.line, reason: `${row.cells.length} fields where the header has ${width}` }
}

interface Context {
  sheet: ReadSheet
  sheets: ReadSheet[]
  survey: Survey
  place: Place
}

function readRow(raw: TableRow, { sheet, sheets, survey, place }: Context): ReadRow {
  const where = { sheet: sheet.sheet.name, line: raw.line }
  if ('reason' in raw) return { ...where, errors: [{ field: '', reason: raw.reason }], unknown: [], cells: () => ({}) }
  const { reader, header } = sheet
  const cells = () => namedCells(raw.cells, header, reader.columns)
  const later = survey.laterPlace(() => reader.identity(raw.cells), place)
  if (later) return { ...where, errors: [supersededBy(later, sheets)], unknown: [], cells }
  const row: Row = { cells: raw.cells, errors: [], unmapped: [] }
  const appeal = reader.appeal(row, survey.ordinal(place))
  const unknown = row.unmapped.map(({ what, word }) => ({ field: what, word: quote(word) }))
  return row.errors.length > 0
    ? { ...where, errors: distinct(row.errors), unknown, cells }
    : { ...where, appeal, errors: [], unknown, cells }
}

/** A column that several fields are read from is wrong once. */
function distinct(errors: Row['errors']): Row['errors'] {
  return [...new Map(errors.map((error) => [`${error.field} ${error.reason}`, error])).values()]
}

function supersededBy({ sheet, line }: Place, sheets: ReadSheet[]): Row['errors'][number] {
  const name = sheets.length > 1 ? ` of the sheet ${sheets[sheet]?.sheet.name}` : ''
  return { field: 'externalId', reason: `superseded by line ${line}${name}, which has the same id` }
}

function namedCells(cells: CellValue[], header: string[], columns: ReadonlySet<number>): Record<string, string> {
  return Object.fromEntries([...columns].map((index) => [header[index] ?? '', cellText(cells[index])]))
}

function readHeaders({ header, reader }: ReadSheet): string[] {
  return header.filter((_, index) => reader.columns.has(index))
}

function reportOf({ sheet, layout, headerLine, header, reader }: ReadSheet): SheetReport {
  return {
    sheet: sheet.name,
    profile: layout.name,
    headerLine,
    unused: header.filter((name, index) => name !== '' && !reader.columns.has(index)),
    missing: reader.missing,
  }
}

/** All sources that the file may fill: they share a system, and so its coordinate for "unknown". */
function sourcesOf(sheets: ReadSheet[], { sources }: Vocabulary): string[] {
  const named = sheets.map(({ layout }) => sourceCodes(layout.profile))
  return named.some((codes) => codes.length === 0) ? sources.map(({ code }) => code) : [...new Set(named.flat())]
}
