import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import type { AppealFacts } from './appealRow'
import { incomingKeys, type PackedKeys } from './incomingRows'

/** A stored appeal beside the incoming row of the same identity. */
export interface StoredAppeal extends AppealFacts {
  ordinal: number
  contentHash: string
  statusText: string
}

/** Locks the stored appeals of these identities, always in the same order so that writers never deadlock. */
export function lockAppeals(sql: Queryable, keys: PackedKeys): Promise<StoredAppeal[]> {
  return sql<StoredAppeal[]>`
    select incoming.ordinal, encode(appeal.content_hash, 'hex') as "contentHash",
      concat(appeal.status, ':', appeal.raw_status) as "statusText", ${appealFacts(sql)}
    from ${incomingKeys(sql, keys)}
    join appeal using (source_id, external_id)
    order by appeal.source_id, appeal.external_id collate "C"
    for update of appeal`
}
