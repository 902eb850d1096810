import type { Sql } from '../db/connect'
import { refreshStatistics } from '../queries/refreshStatistics'
import type { CsvRecord } from './csvRecords'
import { type Ledger, noteUnmapped } from './importLedger'
import type { Rejection } from './importRejections'
import { identityOf, type Survey } from './importSurvey'
import { ingestQueue } from './ingestQueue'
import type { Row } from './profileFields'
import type { FieldReaders } from './profileReader'

const BATCH = 2000
/** Rows after which the planner is told the size of the tables again; then after four times as many, and so on. */
const FIRST_REFRESH = 4000

interface Context {
  readers: FieldReaders
  survey: Survey
  ledger: Ledger
  rejections: { write(rejections: Rejection[]): Promise<void> }
  dryRun: boolean
}

/** Takes rows in the order of the file and stores them two thousand at a time, each batch in one transaction. */
export function rowStore(sql: Sql, context: Context) {
  const { readers, survey, ledger } = context
  let waiting: { line: number; appeal: unknown }[] = []
  let rejected: Rejection[] = []
  let refreshAt = 0
  const queue = ingestQueue(sql, { dryRun: context.dryRun })

  async function add(records: CsvRecord[]): Promise<void> {
    for (const record of records) {
      ledger.read += 1
      const errors = 'reason' in record ? [{ field: '', reason: record.reason }] : prepare(record)
      if (errors.length > 0) reject({ line: record.line, errors })
    }
    if (waiting.length + rejected.length >= BATCH) await flush()
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

  /** Statements planned for a small table are slow on a large one, so statistics follow its growth. */
  async function refresh(): Promise<void> {
    await refreshStatistics(sql)
    refreshAt = Math.max(FIRST_REFRESH, refreshAt * 4)
  }

  /** Hands on what waits. */
  async function flush(): Promise<void> {
    if (ledger.read >= refreshAt) await refresh()
    const [batch, refused] = [waiting, rejected]
    waiting = []
    rejected = []
    const appeals = batch.map(({ appeal }) => appeal)
    await queue.add(appeals, async ({ items }) => {
      for (const { index, result, errors } of items) {
        ledger[result] += 1
        if (result === 'rejected') refused.push({ line: batch[index]?.line ?? 0, errors })
      }
      await context.rejections.write(refused)
    })
  }

  /** Stores what waits and all that is on its way. */
  async function end(): Promise<void> {
    await flush()
    await queue.end()
  }

  return { add, end }
}
