import type { ItemResult } from '../contract/newAppeal'
import type { Queryable } from '../db/connect'
import { MOST_DELTAS } from '../queries/announceChange'
import type { AppealFacts } from '../queries/appealRow'
import { archiveBorder } from '../queries/archiveBorder'
import { findStored } from '../queries/findStored'
import { packKeys } from '../queries/incomingRows'
import { insertAppeals } from '../queries/insertAppeals'
import { keepFormer } from '../queries/keepFormer'
import { lockAppeals } from '../queries/lockAppeals'
import { recordStatus } from '../queries/recordStatus'
import { updateAppeals } from '../queries/updateAppeals'
import { identity, type Parcel, parcelOf, type WaitingAppeal } from './parcel'
import { refuseArchived } from './refuseArchived'

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

interface RoundOptions {
  importId: number | null
  /** Told once the rows are on their way. */
  sent?: (() => void) | undefined
}

/**
 * Stores rows of distinct identity. What is new is inserted before anything is locked, each in the order of identities:
 * who inserts may wait for who inserts or updates, who locks only for who locks, so that writers never deadlock.
 * @throws LostRace
 */
export async function storeRound(
  sql: Queryable,
  parcel: Parcel,
  ledger: Ledger,
  { importId, sent }: RoundOptions,
): Promise<void> {
  const { items } = parcel
  const [stored, border] = await Promise.all([findStored(sql, parcel.keys), archiveBorder(sql)])
  const unknown = items.filter((_, ordinal) => !stored.has(ordinal))
  const fresh = refuseArchived(border, unknown, ledger.results)
  const inserting = insert(sql, fresh.length === items.length ? parcel : parcelOf(fresh), ledger, importId)
  sent?.()
  await inserting
  await update(
    sql,
    items.filter((_, ordinal) => stored.has(ordinal)),
    ledger,
    importId,
  )
}

async function insert(sql: Queryable, { items, rows }: Parcel, ledger: Ledger, importId: number | null): Promise<void> {
  if (items.length === 0) return
  const wide = items.length > MOST_DELTAS
  const inserted = await insertAppeals(sql, rows, { facts: !wide, importId })
  ledger.wide ||= wide
  const idOf = new Map(inserted.map((appeal) => [identity(appeal), appeal.id]))
  ledger.after.push(...inserted)
  for (const { index, row } of items)
    ledger.results.push(outcome(index, row, idOf.get(identity(row)) ?? null, 'created'))
}

async function update(sql: Queryable, items: WaitingAppeal[], ledger: Ledger, importId: number | null): Promise<void> {
  if (items.length === 0) return
  const locked = await lockAppeals(sql, packKeys(items.map(({ row }) => row)))
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

function outcome(
  index: number,
  row: WaitingAppeal['row'],
  id: number | null,
  result: 'created' | 'updated' | 'unchanged',
): ItemResult {
  return { index, externalId: row.external_id, result, id, errors: [] }
}
