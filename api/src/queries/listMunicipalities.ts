import type { Filter } from '../contract/filter'
import type { Municipality, MunicipalityAnswer } from '../contract/municipality'
import type { Queryable } from '../db/connect'
import { scopeOf } from '../rollup/scope'
import { tallied } from '../rollup/tallied'
import { comparedCounts } from './comparison'

type Row = Municipality & { code: string | null }

/** Counts for every municipality, also at zero, in the order of their codes; and for appeals that have none. */
export async function listMunicipalities(sql: Queryable, filter: Filter): Promise<MunicipalityAnswer> {
  const scope = await scopeOf(sql, filter)
  const rows = await sql<Row[]>`
    with hit as (
      select municipality_id, ${comparedCounts(sql, scope)},
        coalesce(sum(count) filter (where current and place > 0), 0)::int as unlocated
      from ${tallied(sql, scope, { by: ['municipality', 'place'], compare: true })} as part group by municipality_id
    )
    select municipality.code, municipality.name, municipality.residents, coalesce(count, 0) as count,
      ${scope.previous ? sql`coalesce(previous, 0)` : sql`null::int`} as previous,
      coalesce(unlocated, 0) as unlocated
    from municipality full join hit on hit.municipality_id = municipality.id
    order by municipality.code`
  const none = rows.find(({ code }) => code === null)
  return {
    municipalities: rows.filter(({ code }) => code !== null),
    none: { count: none?.count ?? 0, previous: none?.previous ?? (scope.previous ? 0 : null) },
  }
}
