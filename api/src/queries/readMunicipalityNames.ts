import type { Queryable } from '../db/connect'

/** Every municipality with all names by which it goes. */
export function readMunicipalityNames(sql: Queryable): Promise<{ code: string; names: string[] }[]> {
  return sql<{ code: string; names: string[] }[]>`
    select code, array(select value from jsonb_each_text(name)) as names from municipality order by id`
}
