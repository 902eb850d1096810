import type { Queryable } from '../db/connect'

/** A text that changes whenever anything does that {@link readGazetteer} reads; costs a millisecond. */
export async function gazetteerVersion(sql: Queryable): Promise<string> {
  const [row] = await sql<{ version: string }[]>`
    select concat_ws(' ', (select fingerprint from region),
      (select sum(hashtext(concat(code, name))) from municipality),
      (select sum(hashtext(concat(id, name, kind, municipality_id))) from settlement),
      (select concat(count(*), ' ', max(id)) from street)) as version`
  return row?.version ?? ''
}
