import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import type { AppealFacts } from './appealRow'

/** What counts of these appeals now. */
export async function readFacts(sql: Queryable, ids: readonly number[]): Promise<AppealFacts[]> {
  return sql<AppealFacts[]>`select ${appealFacts(sql)} from appeal where id = any(${[...ids]}::bigint[]) order by id`
}
