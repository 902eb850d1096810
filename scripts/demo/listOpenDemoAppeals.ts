import type { Queryable } from '@ochag/api/db/connect'

export interface OpenDemoAppeal {
  externalId: string
  source: string
  /** Status and the source's own word for it. */
  state: string
}

/** Seeded appeals that are not yet closed or rejected; only these can change any more. */
export function listOpenDemoAppeals(sql: Queryable): Promise<OpenDemoAppeal[]> {
  return sql<OpenDemoAppeal[]>`
    select appeal.external_id as "externalId", source.code as source, concat(status, ':', raw_status) as state
    from appeal join source on source.id = appeal.source_id
    where status not in ('closed', 'rejected') and external_id ~ '^D-[0-9]{8}-[0-9]{5}$'
    order by external_id`
}
