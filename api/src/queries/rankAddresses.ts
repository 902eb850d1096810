import type { Breakdown } from '../contract/breakdown'
import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

/** The most frequent addresses of a scope; of those with equal counts it is always the same ones that are left out. */
export async function rankAddresses(sql: Queryable, scope: Scope, limit: number): Promise<Breakdown['addresses']> {
  const rows = await sql<Breakdown['addresses'][number][]>`
    with hit as materialized (
      select address_key as key, ${comparedCounts(sql, scope)}
      from ${tallied(sql, scope, { by: ['address'], compare: true })} as part where address_key <> 0
      group by address_key having coalesce(sum(count) filter (where current), 0) > 0
      order by count desc, address_key limit ${limit}
    )
    select coalesce(address.text, (select address from rollup_tail where address_key = hit.key limit 1)) as address,
      hit.count, hit.previous
    from hit left join address on address.key = hit.key
    order by count desc, address`
  return [...rows]
}
