import { NONE } from '../contract/common'
import type { Filter } from '../contract/filter'
import type { FieldError } from '../contract/newAppeal'
import type { Queryable } from '../db/connect'

/** Codes in a filter that name nothing in this region, as errors of their fields. */
export async function listUnknownCodes(sql: Queryable, filter: Filter): Promise<FieldError[]> {
  const { topic = [], municipality = [], source = [] } = filter
  if (topic.length + municipality.length + source.length === 0) return []
  const rows = await sql<{ field: string; code: string }[]>`
    select 'topic' as field, code from unnest(${topic}::text[]) code where code not in (select code from topic)
    union all
    select 'municipality', code from unnest(${municipality}::text[]) code where code not in (select code from municipality)
    union all
    select 'source', code from unnest(${source}::text[]) code where code not in (select code from source)`
  return rows
    .filter(({ field, code }) => code !== NONE || field === 'source')
    .map(({ field, code }) => ({ field, reason: `no ${field} has the code ${code}` }))
}
