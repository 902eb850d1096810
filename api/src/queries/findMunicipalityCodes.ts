import type { Queryable } from '../db/connect'

/** For every incoming municipality that is already known by code or, failing that, by name: its known code. */
export async function findMunicipalityCodes(
  sql: Queryable,
  incoming: { code: string; name: Record<string, string> }[],
): Promise<Map<string, string>> {
  const rows = await sql<{ incoming: string; known: string }[]>`
    select distinct on (incoming.code) incoming.code as incoming, municipality.code as known
    from jsonb_to_recordset(${sql.json(incoming.map(({ code, name }) => ({ code, name })))}) as incoming (code text, name jsonb)
    join municipality on municipality.code = incoming.code or exists (
      select from jsonb_each_text(municipality.name) known join jsonb_each_text(incoming.name) said
        on lower(known.value) = lower(said.value))
    order by incoming.code, municipality.code = incoming.code desc`
  return new Map(rows.map(({ incoming: code, known }) => [code, known]))
}
