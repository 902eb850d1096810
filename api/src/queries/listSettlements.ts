import type { Settlement } from '../contract/geography'
import type { Queryable } from '../db/connect'

/** All settlements, largest first. */
export function listSettlements(sql: Queryable): Promise<Settlement[]> {
  return sql<Settlement[]>`
    select settlement.name, kind, municipality.code as municipality, settlement.residents,
      json_build_array(st_x(point), st_y(point)) as point
    from settlement left join municipality on municipality.id = municipality_id
    order by settlement.residents desc, settlement.id`
}
