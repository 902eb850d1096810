import type { ItemResult } from '../contract/newAppeal'
import type { Queryable, Sql } from '../db/connect'
import { announceChange, announceReset, MOST_DELTAS } from '../queries/announceChange'
import type { AppealFacts, AppealRow } from '../queries/appealRow'
import { archiveBorder } from '../queries/archiveBorder'
import { findStored } from '../queries/findStored'
import { type PackedRows, packRows } from '../queries/incomingRows'
import { insertAppeals, isTaken } from '../queries/insertAppeals'
import { keepFormer } from '../queries/keepFormer'
import { lockAppeals } from '../queries/lockAppeals'
import type { Codes } from '../queries/readCatalogue'
import { recordStatus } from '../queries/recordStatus'
import { updateAppeals } from '../queries/updateAppeals'
import { noteWritten } from '../rollup/upkeep'
import { deltasOf } from './deltas'
import { followTopicWords } from './followTopicWords'
import { refuseArchived } from './refuseArchived'

export interface WaitingAppeal {
  index: number
  row: AppealRow
}

export interface StoreOptions {
  /** Find out what would happen, then take everything back. */
  dryRun?: boolean | undefined
  /** The import that these appeals belong to: what it changes can be taken back. */
  importId?: number | undefined
  /** Runs last in the same transaction: either everything becomes true or nothing. */
  alongside?: ((sql: Queryable, results: readonly ItemResult[]) => Promise<void>) | undefined
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

/** An appeal has come or gone while its turn came: everything has to be looked at again. */
class LostRace extends Error {}

/** Stores rows in one transaction: appeals, status events, and the announcement of what changed. */
export async function storeAppeals(
  sql: Sql,
  waiting: WaitingAppeal[],
  codes: Codes,
  options: StoreOptions,
): Promise<ItemResult[]> {
  if (waiting.length === 0 && !options.alongside) return []
  for (;;) {
    const ledger: Ledger = { results: [], before: [], after: [], wide: false }
    const ended = await sql
      .begin((transaction) => storeOnce(transaction, waiting, codes, options, ledger))
      .catch(reasonOf)
    if (ended instanceof LostRace) continue
    if (!(ended instanceof DryRun)) await noteWritten(sql, ledger.after.length)
    return ledger.results
  }
}

async function storeOnce(
  sql: Queryable,
  waiting: WaitingAppeal[],
  codes: Codes,
  options: StoreOptions,
  ledger: Ledger,
): Promise<undefined> {
  await followTopicWords(sql, waiting)
  await storeRounds(sql, waiting, ledger, options.importId ?? null)
  if (options.dryRun) throw new DryRun()
  await options.alongside?.(sql, ledger.results)
  await announce(sql, ledger, codes)
}

function reasonOf(error: unknown): DryRun | LostRace {
  if (error instanceof DryRun || error instanceof LostRace) return error
  if (isTaken(error)) return new LostRace()
  throw error
}

async function announce(sql: Queryable, { before, after, wide }: Ledger, codes: Codes): Promise<void> {
  if (wide) await announceReset(sql)
  else if (after.length > 0) await announceChange(sql, deltasOf(before, after, codes))
}

/** The same identity twice in a batch is stored one after the other. */
async function storeRounds(
  sql: Queryable,
  waiting: WaitingAppeal[],
  ledger: Ledger,
  importId: number | null,
): Promise<void> {
  let rest = waiting
  while (rest.length > 0) {
    const first = new Map<string, WaitingAppeal>()
    const later: WaitingAppeal[] = []
    for (const item of rest) {
      if (first.has(identity(item.row))) later.push(item)
      else first.set(identity(item.row), item)
    }
    await storeRound(sql, [...first.values()], ledger, importId)
    rest = later
  }
}

/**
 * Stores rows of distinct identity. What is new is inserted before anything is locked, each in the order of identities:
 * who inserts may wait for who inserts or updates, who locks only for who locks, so that writers never deadlock.
 * @throws LostRace
 */
async function storeRound(
  sql: Queryable,
  round: WaitingAppeal[],
  ledger: Ledger,
  importId: number | null,
): Promise<void> {
  const rows = round.map(({ row }) => row)
  const finding = Promise.all([findStored(sql, rows), archiveBorder(sql)])
  // Most often all of them are new: packed while the server looks, they can go at once.
  const packed = packRows(rows)
  const [stored, border] = await finding
  const unknown = round.filter((_, ordinal) => !stored.has(ordinal))
  const fresh = refuseArchived(border, unknown, ledger.results)
  await insert(sql, { fresh, packed: fresh.length === round.length ? packed : packFresh(fresh) }, ledger, importId)
  await update(
    sql,
    round.filter((_, ordinal) => stored.has(ordinal)),
    ledger,
    importId,
  )
}

function packFresh(fresh: readonly WaitingAppeal[]): PackedRows {
  return packRows(fresh.map(({ row }) => row))
}

async function insert(
  sql: Queryable,
  { fresh, packed }: { fresh: WaitingAppeal[]; packed: PackedRows },
  ledger: Ledger,
  importId: number | null,
): Promise<void> {
  if (fresh.length === 0) return
  const wide = fresh.length > MOST_DELTAS
  const inserted = await insertAppeals(sql, packed, { facts: !wide, importId })
  ledger.wide ||= wide
  const idOf = new Map(inserted.map((appeal) => [identity(appeal), appeal.id]))
  ledger.after.push(...inserted)
  for (const { index, row } of fresh)
    ledger.results.push(outcome(index, row, idOf.get(identity(row)) ?? null, 'created'))
}

async function update(sql: Queryable, items: WaitingAppeal[], ledger: Ledger, importId: number | null): Promise<void> {
  if (items.length === 0) return
  const locked = await lockAppeals(
    sql,
    items.map(({ row }) => row),
  )
  if (locked.length < items.length) throw new LostRace()
  const known = locked.flatMap((appeal) => {
    const item = items[appeal.ordinal]
    return item ? [{ item, appeal }] : []
  })
  const changed = known.filter(({ item, appeal }) => item.row.content_hash !== appeal.contentHash)
  for (const { item, appeal } of known) {
    const same = item.row.content_hash === appeal.contentHash
    ledger.results.push(outcome(item.index, item.row, appeal.id, same ? 'unchanged' : 'updated'))
  }
  if (changed.length === 0) return
  const ids = changed.map(({ appeal }) => appeal.id)
  if (importId !== null) await keepFormer(sql, importId, ids)
  ledger.before.push(...changed.map(({ appeal }) => appeal))
  ledger.after.push(
    ...(await updateAppeals(
      sql,
      changed.map(({ item }) => item.row),
      { importId },
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

function outcome(
  index: number,
  row: AppealRow,
  id: number | null,
  result: 'created' | 'updated' | 'unchanged',
): ItemResult {
  return { index, externalId: row.external_id, result, id, errors: [] }
}
