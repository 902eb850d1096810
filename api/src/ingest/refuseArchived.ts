import type { ItemResult } from '../contract/newAppeal'
import type { ArchiveBorder } from '../queries/archiveBorder'
import type { WaitingAppeal } from './parcel'

/**
 * Refuses rows that nobody has stored and that were created on archived days: each may have been archived, and would then
 * be counted twice.
 * @returns the others
 */
export function refuseArchived(
  { before, instant }: ArchiveBorder,
  fresh: readonly WaitingAppeal[],
  results: ItemResult[],
): readonly WaitingAppeal[] {
  if (instant === Number.NEGATIVE_INFINITY) return fresh
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
