import type { Filter } from '../contract/filter'
import type { Municipality, MunicipalityAnswer } from '../contract/municipality'
import type { Queryable } from '../db/connect'
import { comparison } from './comparison'

type Row = Municipality & { code: string | null }

/** Counts for every municipality, also at zero, in the order of their codes; and for appeals that have none. */
export async function listMunicipalities(sql: Queryable, filter: Filter): Promise<MunicipalityAnswer> {
  const { where, counts, current } = comparison(sql, filter)
  const rows = await sql<Row[]>`
    with hit as (
      select municipality_id, ${counts}, (count(*) filter (where cell is null and ${current}))::int as unlocated
      from appeal where ${where} group by municipality_id
    )
    select municipality.code, municipality.name, municipality.residents, coalesce(count, 0) as count,
      ${filter.from && filter.to ? sql`coalesce(previous, 0)` : sql`null::int`} as previous,
      coalesce(unlocated, 0) as unlocated
    from municipality full join hit on hit.municipality_id = municipality.id
    order by municipality.code`
  const none = rows.find(({ code }) => code === null)
  return {
    municipalities: rows.filter(({ code }) => code !== null),
    none: { count: none?.count ?? 0, previous: none?.previous ?? (filter.from && filter.to ? 0 : null) },
  }
}
