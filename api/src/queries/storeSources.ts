import type { SourceFile } from '../contract/pack'
import type { Queryable } from '../db/connect'

/** Adds sources or brings them up to date by code; none is ever removed. */
export async function storeSources(sql: Queryable, sources: SourceFile): Promise<void> {
  const rows = sources.map(({ code, name, deadlineDays }, position) => ({
    code,
    name,
    deadline_days: deadlineDays ?? null,
    position,
  }))
  await sql`
    insert into source (code, name, deadline_days, position)
    select code, name, deadline_days, position
    from jsonb_to_recordset(${sql.json(rows)}) as row (code text, name jsonb, deadline_days integer, position integer)
    on conflict (code) do update set
      name = excluded.name, deadline_days = excluded.deadline_days, position = excluded.position`
}
