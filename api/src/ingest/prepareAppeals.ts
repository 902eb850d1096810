import { setImmediate } from 'node:timers/promises'
import { type ItemResult, NewAppeal } from '../contract/newAppeal'
import type { Sql } from '../db/connect'
import type { Codes } from '../queries/readCatalogue'
import { readKnowledge } from './knowledge'
import { normalise } from './normalise'
import { type Parcel, parcelsOf, type WaitingAppeal } from './parcel'

/** Items checked, located and packed, not stored yet. */
export interface PreparedAppeals {
  parcels: readonly Parcel[]
  /** Of the items that are refused, at their places. */
  results: ItemResult[]
  codes: Codes
}

/** After so many items everybody else has a turn: requests, and the batch that is being stored meanwhile. */
const BREATH = 50

/** Checks, locates and packs items, each by itself; a bad one is rejected with its field and reason and never sinks the others. */
export async function prepareAppeals(sql: Sql, items: readonly unknown[]): Promise<PreparedAppeals> {
  const parsed = await parseItems(items)
  const knowledge = await readKnowledge(
    sql,
    parsed.flatMap(({ data }) => data ?? []),
  )
  const results: ItemResult[] = []
  const waiting: WaitingAppeal[] = []
  for (const [index, item] of items.entries()) {
    const { data, error } = parsed[index] ?? {}
    const row = data ? normalise(data, knowledge) : fieldErrors(error?.issues ?? [])
    if (Array.isArray(row)) results[index] = rejected(index, item, row)
    else waiting.push({ index, row })
    if (index % BREATH === BREATH - 1) await setImmediate()
  }
  return { parcels: parcelsOf(waiting), results, codes: knowledge.catalogue.codes }
}

async function parseItems(items: readonly unknown[]) {
  const parsed = []
  for (const [index, item] of items.entries()) {
    parsed.push(NewAppeal.safeParse(item))
    if (index % BREATH === BREATH - 1) await setImmediate()
  }
  return parsed
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
