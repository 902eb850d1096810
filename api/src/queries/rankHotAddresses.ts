import type { HotAddress } from '../contract/digest'
import type { Filter } from '../contract/filter'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

/**
 * Addresses that appeals of one group of topics name at least so often, most frequent first; equals by their text. The name
 * of a municipality alone is no address.
 */
export async function rankHotAddresses(
  sql: Queryable,
  filter: Filter,
  { least, limit }: { least: number; limit: number },
): Promise<HotAddress[]> {
  const scope = await scopeOf(sql, filter)
  const rows = await sql<HotAddress[]>`
    with hit as materialized (
      select coalesce(group_id, 0) as group_id, address_key, sum(count)::int as count
      from ${tallied(sql, scope, { by: ['topic', 'address'] })} as part left join topic_group using (topic_id)
      where address_key <> 0 group by 1, 2 having sum(count) >= ${least}
    ), named as (
      select coalesce(topic.code, 'none') as topic, hit.count,
        coalesce(address.text, (select address from rollup_tail where address_key = hit.address_key limit 1)) as address
      from hit left join topic on topic.id = group_id left join address on address.key = hit.address_key
    )
    select topic, address, count from named
    where address is not null and lower(address) not in (select lower(value) from municipality, jsonb_each_text(name))
    order by count desc, address, topic limit ${limit}`
  return [...rows]
}
