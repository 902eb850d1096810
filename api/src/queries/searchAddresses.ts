import type { Filter } from '../contract/filter'
import type { FoundPlace } from '../contract/search'
import type { Queryable } from '../db/connect'
import { foundAppeals } from './searchAppeals'

/** The newest appeals whose addresses are looked at. */
const MOST_APPEALS = 500
const MOST_ADDRESSES = 6

type FoundAddress = Extract<FoundPlace, { kind: 'address' }>

/** Exact addresses that have these words, among those of the newest appeals under the filter; the most frequent first. */
export async function searchAddresses(sql: Queryable, query: string, filter: Filter): Promise<FoundAddress[]> {
  const rows = await sql<FoundAddress[]>`
    with found as materialized (${foundAppeals(sql, query, filter, MOST_APPEALS)}),
    place as (
      select address, count(*) as count, max(found.id) as newest, (select count(*) from found) < ${MOST_APPEALS} as all_seen
      from found join appeal on appeal.id = found.id where cell is not null
      group by address order by count desc, length(address), address limit ${MOST_ADDRESSES}
    )
    select 'address' as kind, place.address, (select code from municipality where id = municipality_id) as municipality,
      case when point is not null then json_build_array(st_x(point), st_y(point)) end as point,
      to_hex(h3_parent(cell, 9)) as cell, case when all_seen then place.count::int end as count
    from place join appeal on appeal.id = place.newest
    order by place.count desc, length(place.address), place.address`
  return [...rows]
}
