import type { BatchResult, ItemResult } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import { type PreparedAppeals, prepareAppeals } from './prepareAppeals'
import { type StoreOptions, storeAppeals } from './storeAppeals'

/**
 * The corridor that every appeal walks: checked, located, stored, announced. Items are independent of each other in
 * validity but stored in one transaction; a bad one is rejected with its field and reason and never sinks the batch.
 */
export async function ingestAppeals(sql: Sql, items: unknown[], options: StoreOptions = {}): Promise<BatchResult> {
  return storePrepared(sql, await prepareAppeals(sql, items), options)
}

/** Stores what has been prepared, in one transaction. */
export async function storePrepared(
  sql: Sql,
  { parcels, results, codes }: PreparedAppeals,
  options: StoreOptions,
): Promise<BatchResult> {
  const items = [...results]
  for (const stored of await storeAppeals(sql, parcels, codes, options)) items[stored.index] = stored
  return summary(items)
}

function summary(items: ItemResult[]): BatchResult {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const { result } of items) counts[result] += 1
  return { ...counts, items }
}
