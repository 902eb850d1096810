import type { UnknownWord } from '../contract/unknownWord'
import type { Sql } from '../db/connect'
import type { SheetReport } from '../ingest/fileRows'
import { type IngestQueue, ingestQueue } from '../ingest/ingestQueue'
import type { ReadRow } from '../ingest/readRow'
import { ImportError } from '../ingest/table/importError'
import { baseName } from './baseName'
import { batches } from './batches'
import { type OpenedRows, openFile, type Reading, type ReadingWorld } from './openFile'
import { type Rejection, rejectionFile } from './rejectionFile'
import { addUnknown, unknownList } from './unknownWords'

const BATCH = 2000

export interface TrialOptions {
  reading: Reading
  world: ReadingWorld
  /** Folder for the list of rejected rows. */
  reports: string
  now?: Date
  /** Rows done and rows in all; first called with 0 when the rows have been counted. */
  progress?: (done: number, total: number) => void
}

/** What an import would do. */
export interface Trial extends Counts {
  unknown: UnknownWord[]
  /** What of the file was read. */
  sheets: SheetReport[]
  /** Sheets that nothing was taken from. */
  skipped: string[]
  /** Where the rejected rows are listed; undefined when there are none. */
  rejectionFile: string | undefined
}

interface Counts {
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
}

/**
 * Finds out what importing a file would do, and stores nothing.
 * @throws ImportError when the layout is not known, or the file cannot be read to its end
 */
export async function tryFile(sql: Sql, file: string, options: TrialOptions): Promise<Trial> {
  const { reading, world, reports, now = new Date(), progress } = options
  const source = await openFile({ file, fileName: baseName(file) }, reading, world)
  const rejections = rejectionFile(reports, file, now)
  const counts: Counts = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 }
  progress?.(0, source.total)
  try {
    const words = await tryRows(source, ingestQueue(sql, { dryRun: true }), { counts, rejections, progress })
    const { sheets, skipped } = source
    return { ...counts, unknown: unknownList(words), sheets, skipped, rejectionFile: rejections.path() }
  } catch (error) {
    throw interruption(error, counts.read)
  } finally {
    source.close()
  }
}

interface Account {
  counts: Counts
  rejections: { write(rejections: Rejection[]): Promise<void> }
  progress: TrialOptions['progress']
}

/** Hands the rows on, two thousand at a time; each batch is taken back. */
async function tryRows(source: OpenedRows, queue: IngestQueue, { counts, rejections, progress }: Account) {
  let unknown = {}
  for await (const rows of batches(source.rows(), { size: BATCH, skip: 0 })) {
    counts.read += rows.length
    unknown = addUnknown(unknown, rows)
    const taken = rows.filter(({ appeal }) => appeal !== undefined)
    await queue.add(
      taken.map(({ appeal }) => appeal),
      async ({ items }) => {
        const refused: Rejection[] = rows.filter(({ appeal }) => appeal === undefined)
        for (const { index, result, errors } of items) {
          counts[result] += 1
          if (result === 'rejected') refused.push({ ...placeOf(taken[index]), errors })
        }
        counts.rejected += rows.length - taken.length
        await rejections.write(refused)
      },
    )
    progress?.(counts.read, source.total)
  }
  await queue.end()
  return unknown
}

function placeOf(row: ReadRow | undefined): Pick<Rejection, 'sheet' | 'line'> {
  return { sheet: row?.sheet ?? '', line: row?.line ?? 0 }
}

/** A database or disk that fails is the operator's matter and bears a code; anything else is a fault of ours. */
function interruption(error: unknown, rows: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  return new ImportError(`the trial broke off after ${rows} rows: ${error.message}`)
}
