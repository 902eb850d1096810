import type { ItemResult } from '../contract/newAppeal'
import type { Queryable } from '../db/connect'
import { archiveBorder } from '../queries/archiveBorder'
import type { WaitingAppeal } from './storeAppeals'

/**
 * Refuses rows that nobody has stored and that were created on archived days: each may have been archived, and would then
 * be counted twice. To be called after the stored appeals have been locked, so that an archive cannot overtake it.
 * @returns the others
 */
export async function refuseArchived(
  sql: Queryable,
  fresh: WaitingAppeal[],
  results: ItemResult[],
): Promise<WaitingAppeal[]> {
  if (fresh.length === 0) return fresh
  const { before, instant } = await archiveBorder(sql)
  return fresh.filter(({ index, row }) => {
    const kept = Date.parse(row.created_at) >= instant
    if (!kept)
      results.push({ index, externalId: row.external_id, result: 'rejected', id: null, errors: [archived(before)] })
    return kept
  })
}

function archived(before: string) {
  return { field: 'createdAt', reason: `archived: of appeals created before ${before} only the counts are kept` }
}
