import type postgres from 'postgres'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { localMidnight, whereFilter } from './whereFilter'

const DAY = 86_400_000

/** Pieces of a query that counts a period and the equally long one before it in a single scan. */
export interface Comparison {
  /** Conditions that admit both periods. */
  where: postgres.Fragment
  /** Columns `count` and `previous`; previous is null without a closed period. */
  counts: postgres.Fragment
  /** True for an appeal of the period itself. */
  current: postgres.Fragment
}

/** Compares the filter's period with the equally long one just before it. */
export function comparison(sql: Queryable, filter: Filter): Comparison {
  const { from, to } = filter
  if (!from || !to)
    return {
      where: whereFilter(sql, filter),
      counts: sql`count(*)::int as count, null::int as previous`,
      current: sql`true`,
    }
  const current = sql`appeal.created_at >= ${localMidnight(sql, from)}`
  return {
    where: whereFilter(sql, { ...filter, from: dayBefore(from, to) }),
    counts: sql`count(*) filter (where ${current})::int as count, count(*) filter (where not ${current})::int as previous`,
    current,
  }
}

/** First day of the equally long period before `[from, to)`. */
export function dayBefore(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY)
  return new Date(Date.parse(from) - days * DAY).toISOString().slice(0, 10)
}
