import type { ItemResult } from '../contract/newAppeal'
import type { Queryable, Sql } from '../db/connect'
import { announceChange, announceReset, MOST_DELTAS } from '../queries/announceChange'
import type { AppealFacts, AppealRow } from '../queries/appealRow'
import { insertAppeals } from '../queries/insertAppeals'
import { lockAppeals, type StoredAppeal } from '../queries/lockAppeals'
import { recordStatus } from '../queries/recordStatus'
import type { Codes } from '../queries/readCatalogue'
import { updateAppeals } from '../queries/updateAppeals'
import { noteWritten } from '../rollup/upkeep'
import { deltasOf } from './deltas'
import { refuseArchived } from './refuseArchived'

export interface WaitingAppeal {
  index: number
  row: AppealRow
}

export interface StoreOptions {
  /** Find out what would happen, then take everything back. */
  dryRun?: boolean
}

/** What one batch did so far. */
interface Ledger {
  results: ItemResult[]
  before: AppealFacts[]
  after: AppealFacts[]
  /** Too many were inserted to tell what counts of each. */
  wide: boolean
}

/** Carries the answer out of a transaction that is rolled back on purpose. */
class DryRun extends Error {}

/** Stores rows in one transaction: appeals, status events, and the announcement of what changed. */
export async function storeAppeals(
  sql: Sql,
  waiting: WaitingAppeal[],
  codes: Codes,
  options: StoreOptions,
): Promise<ItemResult[]> {
  const ledger: Ledger = { results: [], before: [], after: [], wide: false }
  if (waiting.length === 0) return []
  try {
    await sql.begin(async (transaction) => {
      await storeRounds(transaction, waiting, ledger)
      if (options.dryRun) throw new DryRun()
      await announce(transaction, ledger, codes)
    })
  } catch (error) {
    if (!(error instanceof DryRun)) throw error
    return ledger.results
  }
  await noteWritten(sql, ledger.after.length)
  return ledger.results
}

async function announce(sql: Queryable, { before, after, wide }: Ledger, codes: Codes): Promise<void> {
  if (wide) await announceReset(sql)
  else if (after.length > 0) await announceChange(sql, deltasOf(before, after, codes))
}

/** The same identity twice in a batch is stored one after the other; so is one that another writer just inserted. */
async function storeRounds(sql: Queryable, waiting: WaitingAppeal[], ledger: Ledger): Promise<void> {
  let rest = waiting
  while (rest.length > 0) {
    const first = new Map<string, WaitingAppeal>()
    const later: WaitingAppeal[] = []
    for (const item of rest) {
      if (first.has(identity(item.row))) later.push(item)
      else first.set(identity(item.row), item)
    }
    rest = [...(await storeRound(sql, [...first.values()], ledger)), ...later]
  }
}

/** Stores rows of distinct identity; answers those that lost a race and must be looked at again. */
async function storeRound(sql: Queryable, round: WaitingAppeal[], ledger: Ledger): Promise<WaitingAppeal[]> {
  const stored = new Map(
    (
      await lockAppeals(
        sql,
        round.map(({ row }) => row),
      )
    ).map((appeal) => [appeal.ordinal, appeal]),
  )
  const unknown = round.filter((_, ordinal) => !stored.has(ordinal))
  const fresh = await refuseArchived(sql, unknown, ledger.results)
  const known = round.flatMap((item, ordinal) => {
    const appeal = stored.get(ordinal)
    return appeal ? [{ item, appeal }] : []
  })
  await update(sql, known, ledger)
  return insert(sql, fresh, ledger)
}

async function insert(sql: Queryable, fresh: WaitingAppeal[], ledger: Ledger): Promise<WaitingAppeal[]> {
  if (fresh.length === 0) return []
  const wide = fresh.length > MOST_DELTAS
  const inserted = await insertAppeals(
    sql,
    fresh.map(({ row }) => row),
    !wide,
  )
  ledger.wide ||= wide && inserted.length > 0
  const idOf = new Map(inserted.map((appeal) => [identity(appeal), appeal.id]))
  ledger.after.push(...inserted)
  return fresh.filter(({ index, row }) => {
    const id = idOf.get(identity(row))
    if (id !== undefined) ledger.results.push(outcome(index, row, id, 'created'))
    return id === undefined
  })
}

async function update(
  sql: Queryable,
  known: { item: WaitingAppeal; appeal: StoredAppeal }[],
  ledger: Ledger,
): Promise<void> {
  const changed = known.filter(({ item, appeal }) => item.row.content_hash !== appeal.contentHash)
  for (const { item, appeal } of known) {
    const same = item.row.content_hash === appeal.contentHash
    ledger.results.push(outcome(item.index, item.row, appeal.id, same ? 'unchanged' : 'updated'))
  }
  if (changed.length === 0) return
  ledger.before.push(...changed.map(({ appeal }) => appeal))
  ledger.after.push(
    ...(await updateAppeals(
      sql,
      changed.map(({ item }) => item.row),
    )),
  )
  const moved = changed.filter(
    ({ item, appeal }) => `${item.row.status}:${item.row.raw_status ?? ''}` !== appeal.statusText,
  )
  if (moved.length > 0)
    await recordStatus(
      sql,
      moved.map(({ appeal }) => appeal.id),
    )
}

function identity({ source_id, external_id }: { source_id: number; external_id: string }): string {
  return `${source_id}:${external_id}`
}

function outcome(index: number, row: AppealRow, id: number, result: 'created' | 'updated' | 'unchanged'): ItemResult {
  return { index, externalId: row.external_id, result, id, errors: [] }
}
