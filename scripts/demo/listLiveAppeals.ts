import type { Status } from '@ochag/api/contract/common'
import type { Queryable } from '@ochag/api/db/connect'

export interface StoredLiveAppeal {
  externalId: string
  source: string
  status: Status
  createdAt: Date
  takenAt: Date | null
  closedAt: Date | null
}

/** Live appeals that still count, oldest first. */
export function listLiveAppeals(sql: Queryable): Promise<StoredLiveAppeal[]> {
  return sql<StoredLiveAppeal[]>`
    select appeal.external_id as "externalId", source.code as source, status, created_at as "createdAt",
      taken_at as "takenAt", closed_at as "closedAt"
    from appeal join source on source.id = appeal.source_id
    where status <> 'rejected' and external_id ~ '^L-[0-9]{8}-[0-9]{3}$'
    order by external_id`
}
