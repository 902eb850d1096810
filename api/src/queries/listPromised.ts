import type { DigestAppeals } from '../contract/digestAppeals'
import type { PromisePart } from '../contract/digestParts'
import type { Queryable } from '../db/connect'
import { listChosen } from './listChosen'
import { type PromiseSpan, promisedWhere } from './promisedWhere'

/** A page of the appeals that a figure of `countPromises` counts. */
export function listPromised(
  sql: Queryable,
  part: PromisePart,
  { limit, cursor, ...span }: PromiseSpan & { limit: number; cursor?: string | undefined },
): Promise<DigestAppeals> {
  return listChosen(sql, promisedWhere(sql, span)[part], { limit, cursor })
}
