import type { RegionPack } from '@ochag/api/contract/pack'
import type { Queryable } from '@ochag/api/db/connect'
import type { Catalogue, Codes } from '@ochag/api/queries/readCatalogue'
import type { FactWorld } from '../facts/factWorld'

/** What questions are asked of: the facts, the words for them, the place to look at. */
export interface Frame {
  world: FactWorld
  catalogue: Catalogue
  codes: Codes
  /** Ids of all topics under a group. */
  members: Map<string, number[]>
  bounds: [number, number, number, number]
  /** A window on the largest town. */
  city: [number, number, number, number]
  /** Group and municipality with most facts. */
  group: string
  municipality: string
  sources: [string, string]
  topics: [string, string]
  /** The hexagon of resolution 7 with most appeals. */
  busiest: string
}

const CITY_DEGREES = { longitude: 0.16, latitude: 0.05 }

/** Chooses what the questions are about from the facts themselves. */
export async function readFrame(
  sql: Queryable,
  pack: RegionPack,
  world: FactWorld,
  catalogue: Catalogue,
): Promise<Frame> {
  const [first, second] = world.vocabulary.sources.map(({ code }) => code)
  const [topic, , , other] = world.vocabulary.topics
  const { codes } = catalogue
  const [largest] = [...pack.settlements].sort((left, right) => right.residents - left.residents)
  const [row] = await sql<{ cell: string; municipality: number }[]>`
    select to_hex(h3_parent(cell, 7)) as cell, mode() within group (order by municipality_id) as municipality
    from appeal where cell is not null group by h3_parent(cell, 7) order by count(*) desc limit 1`
  return {
    ...{ world, catalogue, codes, members: await readMembers(sql), bounds: pack.region.bounds },
    city: around(largest?.lon ?? 0, largest?.lat ?? 0),
    group: topic?.group ?? '',
    municipality: codes.municipalities.get(row?.municipality ?? 0) ?? '',
    sources: [first ?? '', second ?? ''],
    topics: [topic?.code ?? '', other?.code ?? ''],
    busiest: row?.cell ?? '',
  }
}

async function readMembers(sql: Queryable): Promise<Map<string, number[]>> {
  const rows = await sql<{ code: string; ids: number[] }[]>`
    select code, array_agg(topic_id) as ids from topic_ancestry join topic on topic.id = ancestor_id group by code`
  return new Map(rows.map(({ code, ids }) => [code, ids]))
}

function around(longitude: number, latitude: number): [number, number, number, number] {
  const { longitude: x, latitude: y } = CITY_DEGREES
  return [longitude - x / 2, latitude - y / 2, longitude + x / 2, latitude + y / 2]
}
