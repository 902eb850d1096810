import type { ItemResult } from '../contract/newAppeal'
import type { Queryable, Sql } from '../db/connect'
import { beginStoring, NOTHING_STORED } from '../ingest/beginStoring'
import { type PreparedAppeals, prepareAppeals } from '../ingest/prepareAppeals'
import type { ReadRow, RowSource } from '../ingest/readRow'
import { storeAppeals } from '../ingest/storeAppeals'
import { isPersonalHeader } from '../personal/personalHeader'
import { withoutPersonalData } from '../personal/withoutPersonalData'
import { advanceImport } from '../queries/advanceImport'
import { refreshStatistics } from '../queries/refreshStatistics'
import { type RejectedRow, storeRejections } from '../queries/storeRejections'
import { batches } from './batches'
import { addUnknown, type UnknownWords } from './unknownWords'

/** So many characters of text end a batch: it is held in memory several times over. */
const MOST_CHARACTERS = 1_000_000
/** Rows after which the planner is told the size of the tables again; then after four times as many, and so on. */
const FIRST_REFRESH = 4000

/** The import has been cancelled, or another process has taken it up: whoever stores for it has to stop. */
export class LostImport extends Error {
  override name = 'LostImport'
}

/** How far an import has come. */
export interface Place {
  id: number
  read: number
  unmapped: UnknownWords
}

export interface StoreRowsOptions {
  /** Rows of a batch. */
  batch: number
  signal: AbortSignal
  progress: (read: number) => void
}

/**
 * Stores the rows that are not done yet, each batch in one transaction with its counts and its
 * rejected rows: after a crash the import says exactly which rows are done. Reads and checks a batch while the one before
 * it is being stored. Once the signal is aborted, no further batch is begun.
 * @throws LostImport
 */
export async function storeRows(
  sql: Sql,
  place: Place,
  source: RowSource,
  { batch, signal, progress }: StoreRowsOptions,
): Promise<Place> {
  const begun = { at: Date.now(), read: place.read }
  let reached = place
  let refreshAt = reached.read
  let storing = NOTHING_STORED
  try {
    for await (const rows of batches(source.rows(), {
      size: batch,
      skip: place.read,
      weigh: textLength,
      most: MOST_CHARACTERS,
    })) {
      const prepared = await prepareAppeals(sql, appealsOf(rows))
      await storing.done
      if (signal.aborted) return reached
      if (reached.read >= refreshAt) {
        await refreshStatistics(sql)
        refreshAt = Math.max(FIRST_REFRESH, refreshAt * 4)
      }
      const next = { place: reached, rows, prepared, source, begun }
      storing = beginStoring((sent) =>
        storeBatch(sql, next, sent).then((place) => {
          reached = place
          progress(reached.read)
        }),
      )
      await storing.sent
    }
    await storing.done
    return reached
  } finally {
    // Whatever went wrong, nothing is being stored any more when the caller goes on.
    await storing.done.catch(() => undefined)
  }
}

interface Batch {
  place: Place
  rows: ReadRow[]
  prepared: PreparedAppeals
  source: RowSource
  begun: { at: number; read: number }
}

async function storeBatch(sql: Sql, { place, rows, prepared, source, begun }: Batch, sent: () => void): Promise<Place> {
  const unmapped = addUnknown(place.unmapped, rows)
  const read = place.read + rows.length
  const rate = ((read - begun.read) * 1000) / Math.max(Date.now() - begun.at, 1)
  await storeAppeals(sql, prepared.parcels, prepared.codes, {
    ...{ importId: place.id, sent },
    async alongside(transaction: Queryable, stored) {
      const results = [...prepared.results, ...stored].filter((result) => result !== undefined)
      const rejected = rejectedRows(rows, results)
      const advance = {
        from: place.read,
        ...counted(results),
        rejected: rejected.length,
        unmapped,
        options: { sources: source.sources, headers: source.headers, rate: Math.round(rate) },
      }
      await storeRejections(transaction, place.id, rejected)
      if (!(await advanceImport(transaction, place.id, advance))) throw new LostImport()
    },
  })
  return { ...place, read, unmapped }
}

function textLength({ appeal }: ReadRow): number {
  const text = typeof appeal === 'object' && appeal !== null && 'text' in appeal ? appeal.text : undefined
  return typeof text === 'string' ? text.length : 0
}

/** What is handed in of the rows that can be; their positions among themselves are the indexes of the results. */
function appealsOf(rows: readonly ReadRow[]): unknown[] {
  return acceptable(rows).map(({ appeal }) => appeal)
}

function acceptable(rows: readonly ReadRow[]): ReadRow[] {
  return rows.filter(({ appeal }) => appeal !== undefined)
}

function counted(results: readonly ItemResult[]) {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const { result } of results) counts[result] += 1
  return counts
}

function rejectedRows(rows: readonly ReadRow[], results: readonly ItemResult[]): RejectedRow[] {
  const handedIn = acceptable(rows)
  const refused = results.flatMap(({ index, result, errors }) => {
    const row = handedIn[index]
    return result === 'rejected' && row ? [rejection(row, errors)] : []
  })
  return [...rows.filter(({ appeal }) => appeal === undefined).map((row) => rejection(row, row.errors)), ...refused]
}

function rejection({ sheet, line, cells }: ReadRow, errors: RejectedRow['errors']): RejectedRow {
  const clean = Object.entries(cells()).map(([header, text]) => [
    header,
    isPersonalHeader(header) ? '' : (withoutPersonalData(text) ?? ''),
  ])
  return { sheet, line, errors, cells: Object.fromEntries(clean) }
}
