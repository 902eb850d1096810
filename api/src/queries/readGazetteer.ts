import type { Position, Precision } from '../contract/common'
import type { Queryable } from '../db/connect'

/** Everything that the region knows of its places. */
export interface Gazetteer {
  region: {
    names: string[]
    /** Places next to the region that are no part of it, e.g. the suburbs of a city that is a region of its own. */
    outside?: string[]
  }
  municipalities: { code: string; names: string[] }[]
  settlements: { id: number; names: string[]; kind: string; municipality: string | null; residents: number }[]
  streets: {
    settlementId: number
    name: string
    kind: string
    point: Position
    /** Known houses by number: all of the street, or none. */
    houses?: Record<string, Position>
  }[]
  /** Places put by hand, by canonical spelling. */
  hand: Map<string, { point: Position; precision: Precision }>
}

/** Reads everything that the region knows of its places. Places put by hand are kept by key and settled in the database: none are here. */
export async function readGazetteer(sql: Queryable): Promise<Gazetteer> {
  const [region] = await sql<{ names: string[]; outside: string[] }[]>`
    select array(select value from jsonb_each_text(name)) as names, outside from region`
  const municipalities = await sql<Gazetteer['municipalities']>`
    select code, array(select value from jsonb_each_text(name)) as names from municipality order by id`
  const settlements = await sql<Gazetteer['settlements']>`
    select settlement.id, array(select value from jsonb_each_text(settlement.name) order by key = 'ru' desc, key) as names, kind,
      municipality.code as municipality, settlement.residents
    from settlement left join municipality on municipality.id = municipality_id order by settlement.id`
  return {
    region: region ?? { names: [] },
    municipalities,
    settlements,
    streets: await readStreets(sql),
    hand: new Map(),
  }
}

function readStreets(sql: Queryable): Promise<Gazetteer['streets']> {
  return sql<Gazetteer['streets']>`
    select settlement_id as "settlementId", name, kind,
      (array_agg(json_build_array(st_x(point), st_y(point)) order by id) filter (where house is null))[1] as point,
      coalesce(json_object_agg(house, json_build_array(st_x(point), st_y(point)) order by id) filter (where house is not null), '{}') as houses
    from street group by settlement_id, name, kind
    having bool_or(house is null) order by min(id)`
}
