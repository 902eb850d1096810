import { basename } from 'node:path'
import type { Sql } from '../db/connect'
import { type FlaggedPoints, flagDefaultPoints } from '../queries/flagDefaultPoints'
import { refreshStatistics } from '../queries/refreshStatistics'
import { foldAndTidy } from '../rollup/upkeep'
import { type FileRows, fileRows, type SheetReport } from './fileRows'
import { checkLedger, emptyLedger, type Ledger } from './importLedger'
import { rejectionFile } from './importRejections'
import { rowStore } from './importRows'
import { periodOf } from './namedPeriod'
import type { NamedProfile } from './profile'
import type { Vocabulary } from './profileReader'
import { recogniseLayout, recogniseOnly } from './recogniseLayout'
import { ImportError } from './table/importError'
import { openTable } from './table/openTable'
import type { Table } from './table/table'

export interface ImportOptions {
  /** What the file may be; it is recognised by its headers. A single one it has to be. */
  layouts: NamedProfile[]
  vocabulary: Vocabulary
  /** `YYYY-MM-DD`, for files that tell none; the last day in the name of the file when absent. */
  day?: string | undefined
  /** Folder for the file of rejected rows. */
  reports: string
  /** Tell the outcome, store nothing. */
  dryRun?: boolean
  now?: Date
  /** Rows done and rows in all; first called with 0 when the rows have been counted. */
  progress?: (done: number, total: number) => void
}

export interface ImportReport extends Ledger {
  /** What of the file was read. */
  sheets: SheetReport[]
  /** Sheets that nothing was taken from. */
  skipped: string[]
  /** Where the rejected rows are listed; undefined when there are none. */
  rejectionFile: string | undefined
  /** Coordinates and appeals newly found to stand for "unknown place"; undefined after a dry run. */
  defaultPoints: FlaggedPoints | undefined
}

/**
 * Brings a file into the database: recognised, counted and checked for repeated appeals in a first pass, stored in a
 * second, then coordinates that stand for "unknown place" are flagged. Doing it again changes nothing; after a break at
 * any moment, doing it again completes it.
 * @throws ImportError when the layout is not known, or the file cannot be read to its end
 */
export async function importFile(sql: Sql, file: string, options: ImportOptions): Promise<ImportReport> {
  const [layout, other] = options.layouts
  const only = other ? undefined : layout?.profile
  const table = await openTable(file, { encoding: only?.encoding, delimiter: only?.delimiter })
  try {
    return await importRows(sql, file, { ...options, source: await readTable(table, file, options) })
  } finally {
    table.close()
  }
}

async function readTable(table: Table, file: string, { layouts, vocabulary, day }: ImportOptions): Promise<FileRows> {
  const [layout, other] = layouts
  const recognised = layout && !other ? await recogniseOnly(table, layout) : await recogniseLayout(table, layouts)
  if ('reason' in recognised) throw new ImportError(`${basename(file)}: ${recognised.reason}`)
  return fileRows(recognised, { vocabulary, day: day ?? periodOf(basename(file))?.last })
}

async function importRows(
  sql: Sql,
  file: string,
  { source, reports, now = new Date(), dryRun = false, progress }: ImportOptions & { source: FileRows },
): Promise<ImportReport> {
  progress?.(0, source.total)
  const ledger = emptyLedger()
  const rejections = rejectionFile(reports, file, now)
  const store = rowStore(sql, { ledger, rejections, dryRun })
  try {
    for await (const rows of source.rows()) {
      await store.add(rows)
      progress?.(ledger.read, source.total)
    }
    await store.end()
    checkLedger(ledger)
    await refreshStatistics(sql)
    const defaultPoints = dryRun ? undefined : await flagDefaultPoints(sql, source.sources, source.defaultPoints)
    await foldAndTidy(sql)
    const { sheets, skipped } = source
    return { ...ledger, sheets, skipped, rejectionFile: rejections.path(), defaultPoints }
  } catch (error) {
    throw interruption(error, ledger.read)
  }
}

/** A database or disk that fails is the operator's matter and bears a code; anything else is a fault of ours. */
function interruption(error: unknown, rows: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  return new ImportError(
    `the import broke off after ${rows} rows: ${error.message}; what was stored stays, run the import again`,
  )
}
