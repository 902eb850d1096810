import type { ItemResult } from '../contract/newAppeal'
import type { Queryable, Sql } from '../db/connect'
import { announceChange, announceReset } from '../queries/announceChange'
import type { AppealRow } from '../queries/appealRow'
import { isTaken } from '../queries/insertAppeals'
import type { Codes } from '../queries/readCatalogue'
import { noteWritten } from '../rollup/upkeep'
import { deltasOf } from './deltas'
import { followTopicWords } from './followTopicWords'
import { identity, type Ledger, LostRace, storeRound } from './storeRound'

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

/** Carries the answer out of a transaction that is rolled back on purpose. */
class DryRun extends Error {}

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
