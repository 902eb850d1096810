import type { Queryable } from '../db/connect'

const MOST = 5

/** Appeals that bear this number, ours or a source's, whatever the filter. */
export async function searchNumbers(sql: Queryable, typed: string): Promise<number[]> {
  const number = typed.replace(/^\s*[№#]\s*/, '').trim()
  const own = /^[1-9]\d{0,14}$/.test(number) ? Number(number) : null
  const rows = await sql<{ id: number }[]>`
    select id from appeal
    where id = ${own}::bigint or (source_id = any(array(select id from source))
      and external_id = any(${[number, number.toUpperCase()]}::text[]))
    order by created_at desc, id desc limit ${MOST}`
  return rows.map(({ id }) => id)
}
