import type { WordRule } from '../contract/vocabulary'
import type { Queryable } from '../db/connect'

/** All rules for words, in the order in which they count. */
export function listWordRules(sql: Queryable): Promise<WordRule[]> {
  return sql<WordRule[]>`
    select id, field, matching, word, value, origin from word_rule
    order by field, array_position(array['person', 'pack', 'default'], origin), position, id`
}
