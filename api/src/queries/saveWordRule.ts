import type { NewWordRule, WordRule } from '../contract/vocabulary'
import type { Sql } from '../db/connect'
import { announceReset } from './announceChange'

/** Writes a person's rule before all others of its field; one for the same word is replaced. */
export function saveWordRule(sql: Sql, { field, matching, word, value }: NewWordRule): Promise<WordRule> {
  return sql.begin(async (transaction) => {
    const [rule] = await transaction<WordRule[]>`
      insert into word_rule (field, matching, word, value, position, origin)
      values (${field}, ${matching}, ${word}, ${value},
        coalesce((select min(position) from word_rule where origin = 'person'), 0) - 1, 'person')
      on conflict (field, matching, word) do update set
        value = excluded.value, position = excluded.position, origin = excluded.origin
      returning id, field, matching, word, value, origin`
    if (!rule) throw new Error('a written rule is answered')
    await announceReset(transaction)
    return rule
  })
}
