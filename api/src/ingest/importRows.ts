import type { Sql } from '../db/connect'
import type { CsvRecord } from './csvRecords'
import { type Ledger, noteUnmapped } from './importLedger'
import type { Rejection } from './importRejections'
import { identityOf, type Survey } from './importSurvey'
import { ingestAppeals } from './ingestAppeals'
import type { Row } from './profileFields'
import type { FieldReaders } from './profileReader'

const BATCH = 1000

interface Context {
  readers: FieldReaders
  survey: Survey
  ledger: Ledger
  rejections: { write(rejections: Rejection[]): Promise<void> }
  dryRun: boolean
}

/** Takes rows in the order of the file and stores them a thousand at a time, each batch in one transaction. */
export function rowStore(sql: Sql, context: Context) {
  const { readers, survey, ledger } = context
  let waiting: { line: number; appeal: unknown }[] = []
  let rejected: Rejection[] = []

  async function add(records: CsvRecord[]): Promise<void> {
    for (const record of records) {
      ledger.read += 1
      const errors = 'reason' in record ? [{ field: '', reason: record.reason }] : prepare(record)
      if (errors.length > 0) reject({ line: record.line, errors })
    }
    if (waiting.length + rejected.length >= BATCH) await end()
  }

  /** Reads the row into the waiting list, or answers what is wrong with it. */
  function prepare({ line, fields }: { line: number; fields: string[] }): Rejection['errors'] {
    const later = survey.lastLine.get(identityOf(fields, readers) ?? '')
    if (later !== undefined && later !== line)
      return [{ field: 'externalId', reason: `superseded by line ${later}, which has the same id` }]
    const row: Row = { fields, errors: [], unmapped: [] }
    const appeal = Object.fromEntries(Object.entries(readers).map(([field, read]) => [field, read(row)]))
    if (row.errors.length > 0) return row.errors
    noteUnmapped(ledger, row.unmapped)
    waiting.push({ line, appeal })
    return []
  }

  function reject(rejection: Rejection): void {
    ledger.rejected += 1
    rejected.push(rejection)
  }

  /** Stores what waits. */
  async function end(): Promise<void> {
    const batch = waiting
    waiting = []
    const { items } = await ingestAppeals(
      sql,
      batch.map(({ appeal }) => appeal),
      { dryRun: context.dryRun },
    )
    for (const { index, result, errors } of items)
      if (result === 'rejected') reject({ line: batch[index]?.line ?? 0, errors })
      else ledger[result] += 1
    await context.rejections.write(rejected)
    rejected = []
  }

  return { add, end }
}
