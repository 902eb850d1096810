import { NONE } from '../contract/common'
import type { Filter } from '../contract/filter'
import type { FieldError } from '../contract/newAppeal'
import type { Queryable } from '../db/connect'
import { groundOf } from '../rollup/ground'

/** Codes in a filter that name nothing in this region, as errors of their fields. */
export async function listUnknownCodes(sql: Queryable, filter: Filter): Promise<FieldError[]> {
  const { topic = [], municipality = [], source = [] } = filter
  if (topic.length + municipality.length + source.length === 0) return []
  const { topics, municipalities, sources } = await groundOf(sql)
  const unknown = (field: string, codes: string[], known: ReadonlyMap<string, unknown>) =>
    codes.filter((code) => !known.has(code)).map((code) => ({ field, code }))
  return [
    ...unknown('topic', topic, topics),
    ...unknown('municipality', municipality, municipalities),
    ...unknown('source', source, sources),
  ]
    .filter(({ field, code }) => code !== NONE || field === 'source')
    .map(({ field, code }) => ({ field, reason: `no ${field} has the code ${code}` }))
}
