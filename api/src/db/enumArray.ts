import type postgres from 'postgres'
import type { Queryable } from './connect'

/**
 * Values of one of our enumerations as an array of that type. It travels as PostgreSQL's own text form, whose type the
 * server infers once; a cast from text[] would be carried out for every row.
 */
export function enumArray(
  sql: Queryable,
  type: 'appeal_status' | 'appeal_kind',
  values: readonly string[],
): postgres.Fragment {
  return sql`${`{${values.join(',')}}`}::${sql(type)}[]`
}
