import type { FoundPlace, FoundTopic } from '../contract/search'
import type { Queryable } from '../db/connect'

const MOST = 6

/** Every word must begin a word of a name, in whichever language; words consist of letters and digits only. */
function patternsOf(words: readonly string[]): string[] {
  return words.map((word) => `% ${word}%`)
}

/** Municipalities, then settlements, that have a word beginning with each of these; the larger ones first. */
export async function searchPlaces(sql: Queryable, words: readonly string[]): Promise<FoundPlace[]> {
  const patterns = patternsOf(words)
  const municipalities = await sql<FoundPlace[]>`
    select 'municipality' as kind, code, name from municipality
    where ' ' || plain_text((select string_agg(value, ' ') from jsonb_each_text(name))) like all(${patterns}::text[])
    order by residents desc nulls last, code limit ${MOST}`
  const settlements = await sql<FoundPlace[]>`
    select 'settlement' as kind, settlement.name, municipality.code as municipality,
      json_build_array(st_x(point), st_y(point)) as point
    from settlement left join municipality on municipality.id = municipality_id
    where ' ' || plain_text((select string_agg(value, ' ') from jsonb_each_text(settlement.name)))
      like all(${patterns}::text[])
    order by settlement.residents desc, settlement.id limit ${MOST}`
  return [...municipalities, ...settlements]
}

/** Topics that have a word beginning with each of these, in reading order. */
export async function searchTopics(sql: Queryable, words: readonly string[]): Promise<FoundTopic[]> {
  const rows = await sql<FoundTopic[]>`
    select topic.code, parent.code as parent, topic.name from topic left join topic parent on parent.id = topic.parent_id
    where ' ' || plain_text((select string_agg(value, ' ') from jsonb_each_text(topic.name)))
      like all(${patternsOf(words)}::text[])
    order by topic.position limit ${MOST}`
  return [...rows]
}
