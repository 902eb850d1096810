import type { Queryable } from '../db/connect'

interface Row {
  code: string
  name: Record<string, string>
  residents?: number | null | undefined
}

/** Adds municipalities or brings them up to date by code; none is ever removed, since appeals refer to them. */
export async function storeMunicipalities(sql: Queryable, rows: Row[]): Promise<void> {
  const list = rows.map(({ code, name, residents }) => ({ code, name, residents: residents ?? null }))
  await sql`
    insert into municipality (code, name, residents)
    select code, name, residents
    from jsonb_to_recordset(${sql.json(list)}) as row (code text, name jsonb, residents integer)
    on conflict (code) do update set
      name = municipality.name || excluded.name, residents = coalesce(excluded.residents, municipality.residents)`
}
