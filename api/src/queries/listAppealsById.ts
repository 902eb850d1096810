import type { Appeal } from '../contract/appeal'
import type { Queryable } from '../db/connect'
import { appealColumns } from './appealColumns'

/** Appeals by their ids. */
export async function listAppealsById(sql: Queryable, ids: readonly number[]): Promise<Map<number, Appeal>> {
  const rows = await sql<
    Appeal[]
  >`select ${appealColumns(sql)} from appeal where appeal.id = any(${[...ids]}::bigint[])`
  return new Map(rows.map((appeal) => [appeal.id, appeal]))
}
