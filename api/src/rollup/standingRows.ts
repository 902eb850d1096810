import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { levelRows } from './levelRows'

/** How the numbers of appeals by status changed by day, month and year, from a relation of status changes. */
export function standingRows(sql: Queryable, source: postgres.Fragment): postgres.Fragment {
  const keys = ['municipality_id', 'topic_id'].map((name) => ({ name, from: sql`${sql(name)}` }))
  return levelRows(sql, ['day', 'month', 'year'], keys, source)
}
