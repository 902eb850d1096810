import type { ItemResult } from '../contract/newAppeal'
import type { Queryable } from '../db/connect'
import { MOST_DELTAS } from '../queries/announceChange'
import type { AppealFacts, AppealRow } from '../queries/appealRow'
import { archiveBorder } from '../queries/archiveBorder'
import { findStored } from '../queries/findStored'
import { type PackedRows, packRows } from '../queries/incomingRows'
import { insertAppeals } from '../queries/insertAppeals'
import { keepFormer } from '../queries/keepFormer'
import { lockAppeals } from '../queries/lockAppeals'
import { recordStatus } from '../queries/recordStatus'
import { updateAppeals } from '../queries/updateAppeals'
import { refuseArchived } from './refuseArchived'
import type { WaitingAppeal } from './storeAppeals'

/** What one batch did so far. */
export interface Ledger {
  results: ItemResult[]
  before: AppealFacts[]
  after: AppealFacts[]
  /** Too many were inserted to tell what counts of each. */
  wide: boolean
}

/** An appeal has come or gone while its turn came: everything has to be looked at again. */
export class LostRace extends Error {}

/**
 * Stores rows of distinct identity. What is new is inserted before anything is locked, each in the order of identities:
 * who inserts may wait for who inserts or updates, who locks only for who locks, so that writers never deadlock.
 * @throws LostRace
 */
export async function storeRound(
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

/** What an appeal is known by: its number within its source. */
export function identity({ source_id, external_id }: { source_id: number; external_id: string }): string {
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
