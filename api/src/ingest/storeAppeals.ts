import type { ItemResult } from '../contract/newAppeal'
import type { Queryable, Sql } from '../db/connect'
import { announceChange, announceReset } from '../queries/announceChange'
import { isTaken } from '../queries/insertAppeals'
import type { Codes } from '../queries/readCatalogue'
import { noteWritten } from '../rollup/upkeep'
import { deltasOf } from './deltas'
import { followTopicWords } from './followTopicWords'
import type { Parcel } from './parcel'
import { type Ledger, LostRace, storeRound } from './storeRound'

export interface StoreOptions {
  /** Find out what would happen, then take everything back. */
  dryRun?: boolean | undefined
  /** The import that these appeals belong to: what it changes can be taken back. */
  importId?: number | undefined
  /** Runs last in the same transaction: either everything becomes true or nothing. */
  alongside?: ((sql: Queryable, results: readonly ItemResult[]) => Promise<void>) | undefined
  /** Told once rows are on their way to the server: from then on this side has hardly anything to do. */
  sent?: (() => void) | undefined
}

/** Carries the answer out of a transaction that is rolled back on purpose. */
class DryRun extends Error {}

/** Stores rows in one transaction: appeals, status events, and the announcement of what changed. */
export async function storeAppeals(
  sql: Sql,
  parcels: readonly Parcel[],
  codes: Codes,
  options: StoreOptions,
): Promise<ItemResult[]> {
  if (parcels.length === 0 && !options.alongside) return []
  for (;;) {
    const ledger: Ledger = { results: [], before: [], after: [], wide: false }
    const ended = await sql
      .begin((transaction) => storeOnce(transaction, parcels, codes, options, ledger))
      .catch(reasonOf)
    if (ended instanceof LostRace) continue
    if (!(ended instanceof DryRun)) await noteWritten(sql, ledger.after.length)
    return ledger.results
  }
}

async function storeOnce(
  sql: Queryable,
  parcels: readonly Parcel[],
  codes: Codes,
  options: StoreOptions,
  ledger: Ledger,
): Promise<undefined> {
  const { importId = null, sent } = options
  // The same identity twice in a batch is stored one after the other.
  for (const parcel of await followTopicWords(sql, parcels)) await storeRound(sql, parcel, ledger, { importId, sent })
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
