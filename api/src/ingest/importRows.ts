import type { Sql } from '../db/connect'
import { refreshStatistics } from '../queries/refreshStatistics'
import { type Ledger, noteUnmapped } from './importLedger'
import type { Rejection } from './importRejections'
import { ingestQueue } from './ingestQueue'
import type { ReadRow } from './readRow'

const BATCH = 2000
/** Rows after which the planner is told the size of the tables again; then after four times as many, and so on. */
const FIRST_REFRESH = 4000

interface Context {
  ledger: Ledger
  rejections: { write(rejections: Rejection[]): Promise<void> }
  dryRun: boolean
}

/** Takes rows in the order of the file and stores them two thousand at a time, each batch in one transaction. */
export function rowStore(sql: Sql, { ledger, rejections, dryRun }: Context) {
  let waiting: ReadRow[] = []
  let rejected: Rejection[] = []
  let refreshAt = 0
  const queue = ingestQueue(sql, { dryRun })

  async function add(rows: ReadRow[]): Promise<void> {
    for (const row of rows) {
      ledger.read += 1
      noteUnmapped(ledger, row.unknown)
      if (row.appeal !== undefined) waiting.push(row)
      else {
        ledger.rejected += 1
        rejected.push(row)
      }
    }
    if (waiting.length + rejected.length >= BATCH) await flush()
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
        const row = batch[index]
        if (result === 'rejected' && row) refused.push({ sheet: row.sheet, line: row.line, errors })
      }
      await rejections.write(refused)
    })
  }

  /** Stores what waits and all that is on its way. */
  async function end(): Promise<void> {
    await flush()
    await queue.end()
  }

  return { add, end }
}
