import { type BatchResult, type ItemResult, NewAppeal } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import { readCatalogue } from '../queries/readCatalogue'
import { normalise } from './normalise'
import { type StoreOptions, storeAppeals, type WaitingAppeal } from './storeAppeals'

/**
 * The corridor that every appeal walks: checked, located, stored, announced. Items are independent of each other in
 * validity but stored in one transaction; a bad one is rejected with its field and reason and never sinks the batch.
 */
export async function ingestAppeals(sql: Sql, items: unknown[], options: StoreOptions = {}): Promise<BatchResult> {
  const catalogue = await readCatalogue(sql)
  const results: ItemResult[] = []
  const waiting: WaitingAppeal[] = []
  for (const [index, item] of items.entries()) {
    const parsed = NewAppeal.safeParse(item)
    const row = parsed.success ? normalise(parsed.data, catalogue) : fieldErrors(parsed.error.issues)
    if (Array.isArray(row)) results[index] = rejected(index, item, row)
    else waiting.push({ index, row })
  }
  for (const stored of await storeAppeals(sql, waiting, catalogue.codes, options)) results[stored.index] = stored
  return summary(results)
}

function fieldErrors(
  issues: readonly { path: PropertyKey[]; message: string; keys?: string[] }[],
): ItemResult['errors'] {
  return issues.flatMap(({ path, message, keys }) =>
    keys
      ? keys.map((key) => ({ field: key.slice(0, 100), reason: 'unknown field' }))
      : [{ field: path.join('.'), reason: message }],
  )
}

function rejected(index: number, item: unknown, errors: ItemResult['errors']): ItemResult {
  const externalId = typeof item === 'object' && item !== null && 'externalId' in item ? item.externalId : null
  return {
    index,
    externalId: typeof externalId === 'string' ? externalId.slice(0, 200) : null,
    result: 'rejected',
    id: null,
    errors,
  }
}

function summary(items: ItemResult[]): BatchResult {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 }
  for (const { result } of items) counts[result] += 1
  return { ...counts, items }
}
