import type { Queryable } from '../db/connect'
import { appealFacts } from './appealFacts'
import type { AppealFacts } from './appealRow'

export interface Alike {
  /** By what their place is remembered; null for an appeal without an address. */
  key: string | null
  appeals: AppealFacts[]
}

/**
 * Locks an appeal and all that a person means as well when showing where it is, in the order that all writers keep: those of
 * the same address as the product understands it; where it does not, those of the same source and the same words that have no
 * believed point of their own. Undefined when there is no such appeal.
 */
export async function lockAlike(sql: Queryable, id: number): Promise<Alike | undefined> {
  const [chosen] = await sql<Chosen[]>`
    select place_key::text as "placeKey", source_id as "sourceId", address,
      hand_key(place_key, source_id, address)::text as key
    from appeal where id = ${id}`
  if (!chosen) return undefined
  const appeals = await sql<AppealFacts[]>`
    select ${appealFacts(sql)} from appeal where ${meant(sql, id, chosen)}
    order by source_id, external_id collate "C" for update`
  return { key: chosen.key, appeals: [...appeals] }
}

interface Chosen {
  placeKey: string | null
  sourceId: number
  address: string | null
  key: string | null
}

function meant(sql: Queryable, id: number, { placeKey, sourceId, address }: Chosen) {
  if (placeKey !== null) return sql`place_key = ${placeKey}::text::bigint`
  if (address === null) return sql`id = ${id}`
  return sql`(id = ${id} or source_id = ${sourceId} and place_key is null and address_key = hashtextextended(${address}, 0)
    and address = ${address} and (point is null or doubts is not null or default_point or location_origin = 'hand'))`
}
