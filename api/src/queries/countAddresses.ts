import type { Queryable } from '../db/connect'
import type { Scope } from '../rollup/scope'
import { tallied } from '../rollup/tallied'

interface Addresses {
  /** Null for the whole scope, in which one address may belong to several municipalities. */
  municipalityId: number | null
  addresses: number
}

/** How many different addresses there are, in the scope and by municipality id (0 for none). */
export async function countAddresses(sql: Queryable, scope: Scope): Promise<Addresses[]> {
  const rows = await sql<Addresses[]>`
    select municipality_id as "municipalityId", count(distinct address_key)::int as addresses
    from (
      select municipality_id, address_key
      from ${tallied(sql, scope, { by: ['municipality', 'address'] })} as part
      where address_key <> 0 group by municipality_id, address_key having sum(count) > 0
    ) as known
    group by rollup (municipality_id)`
  return [...rows]
}
