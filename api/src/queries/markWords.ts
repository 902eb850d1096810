import type { FoundAppeal } from '../contract/search'
import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'

/** An appeal that was found, its text, and the same text with marks around what was found. */
export type MarkedAppeal = Omit<FoundAppeal, 'by' | 'snippet'> & { text: string; marked: string }

/**
 * Appeals with what was found in their texts, in the order of the ids. The marked text is the plain one, character by
 * character, with these marks in it; without a query nothing is marked.
 */
export async function markWords(
  sql: Queryable,
  ids: readonly number[],
  query: string | null,
  { start, stop }: { start: string; stop: string },
): Promise<MarkedAppeal[]> {
  const options = `HighlightAll=true, StartSel=${start}, StopSel=${stop}`
  const text = sql`translate(coalesce(left(appeal.text, 100000), ''), ${start + stop}, '  ')`
  const rows = await sql<MarkedAppeal[]>`
    select appeal.id, (select code from source where id = source_id) as source, external_id as "externalId", status,
      (select code from topic where id = topic_id) as topic,
      (select code from municipality where id = municipality_id) as municipality, address,
      ${instant(sql, 'created_at')} as "createdAt", ${text} as text,
      ${query === null ? text : sql`ts_headline('russian', plain_text(${text}), ${query}::text::tsquery, ${options})`} as marked
    from appeal where id = any(${[...ids]}::bigint[])`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
