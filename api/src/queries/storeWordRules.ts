import type { NewWordRule } from '../contract/vocabulary'
import type { Queryable } from '../db/connect'

export type GivenWordRule = NewWordRule & { origin: 'pack' | 'default' }

/** Puts these rules in the place of those that came with the product and the pack before; a person's rules stay. */
export async function storeWordRules(sql: Queryable, rules: GivenWordRule[]): Promise<void> {
  const rows = rules.map((rule, position) => ({ ...rule, position }))
  await sql`delete from word_rule where origin <> 'person'`
  await sql`
    insert into word_rule (field, matching, word, value, position, origin)
    select field, matching, word, value, position, origin
    from jsonb_to_recordset(${sql.json(rows)})
      as rule (field text, matching text, word text, value text, position integer, origin text)
    order by position
    on conflict (field, matching, word) do nothing`
}
