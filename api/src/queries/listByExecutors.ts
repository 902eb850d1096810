import type { DigestAppeals } from '../contract/digestAppeals'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { listChosen } from './listChosen'
import { whereFilter } from './whereFilter'

/** A page of the appeals of a filter that one of these executors has; an empty name stands for none. */
export function listByExecutors(
  sql: Queryable,
  executors: readonly string[],
  { limit, cursor, ...filter }: Filter & { limit: number; cursor?: string | undefined },
): Promise<DigestAppeals> {
  const where = sql`${whereFilter(sql, filter)} and coalesce(executor, '') = any(${[...executors]}::text[])`
  return listChosen(sql, where, { limit, cursor })
}
