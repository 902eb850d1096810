import type postgres from 'postgres'
import type { Queryable } from './connect'

/** Fragments one after the other; nothing for none, where the driver itself would see an empty parameter. */
export function joined(sql: Queryable, fragments: readonly postgres.Fragment[]): postgres.Fragment {
  return fragments.length === 0 ? sql`` : sql`${[...fragments]}`
}

/** Fragments with commas between them. */
export function listed(sql: Queryable, fragments: readonly postgres.Fragment[]): postgres.Fragment {
  return joined(
    sql,
    fragments.map((fragment, index) => (index > 0 ? sql`, ${fragment}` : fragment)),
  )
}
