import type { Queryable } from '../db/connect'
import type { UndecidedWord } from './listUndecidedWords'

/** Writes what a program has decided anew of paths. */
export async function decideTopicWords(sql: Queryable, words: UndecidedWord[]): Promise<void> {
  const rows = words.map(({ id, code, how }) => ({ id, code, how }))
  await sql`
    update topic_word set topic_id = (select id from topic where topic.code = decided.code), how = decided.how
    from jsonb_to_recordset(${sql.json(rows)}) as decided (id integer, code text, how text)
    where topic_word.id = decided.id`
}
