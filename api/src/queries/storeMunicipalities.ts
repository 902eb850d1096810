import type { Queryable } from '../db/connect'

interface Row {
  code: string
  name: Record<string, string>
  residents?: number | null | undefined
}

/**
 * Adds municipalities by code. Of those already known, the region pack's word replaces what is stored; a boundary file only
 * adds what is missing, because it names things in one language. None is removed, since appeals refer to them.
 */
export async function storeMunicipalities(sql: Queryable, rows: Row[], from: 'pack' | 'boundaries'): Promise<void> {
  const list = rows.map(({ code, name, residents }) => ({ code, name, residents: residents ?? null }))
  const said = from === 'pack'
  await sql`
    insert into municipality (code, name, residents)
    select code, name, residents
    from jsonb_to_recordset(${sql.json(list)}) as row (code text, name jsonb, residents integer)
    on conflict (code) do update set
      name = case when ${said} then municipality.name || excluded.name else excluded.name || municipality.name end,
      residents = case when ${said} then coalesce(excluded.residents, municipality.residents)
        else coalesce(municipality.residents, excluded.residents) end`
}
