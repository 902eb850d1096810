import type { Queryable } from '../db/connect'

/** Beginnings shorter than this would be found everywhere. */
const SHORTEST_BEGINNING = 2

/**
 * Stems words and joins them by "and"; the last one may also be the beginning of a word. Words must consist of letters and
 * digits, lower-case. Answers the text of a tsquery; null where nothing is left to look for, for instance stop words only.
 */
export async function readSearch(
  sql: Queryable,
  whole: readonly string[],
  last: string | null,
): Promise<string | null> {
  const beginning = last !== null && last.length >= SHORTEST_BEGINNING ? `${last}:*` : ''
  const [row] = await sql<{ query: string; nodes: number }[]>`
    with word as (
      select to_tsquery('russian', ${whole.join(' & ')}) as whole, to_tsquery('russian', ${last ?? ''}) as last,
        to_tsquery('simple', ${beginning}) as beginning
    ), asked as (
      select whole && case when numnode(last) = 0 then last else last || beginning end as query from word
    )
    select query::text, numnode(query) as nodes from asked`
  return row && row.nodes > 0 ? row.query : null
}

/** Every lexeme of a tsquery only where it has the weight of an address. */
export function inAddresses(query: string): string {
  return query.replace(/'(?:[^']|'')*'(:\*)?/g, (lexeme) => (lexeme.endsWith(':*') ? `${lexeme}B` : `${lexeme}:B`))
}
