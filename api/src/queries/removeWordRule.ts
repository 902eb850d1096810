import type { Sql } from '../db/connect'
import { announceReset } from './announceChange'

/**
 * Takes a rule away; answers whether there was one. A rule that came with the product or the pack is silenced by a
 * person's rule without a value, since it would come back; taking that one away brings it back with the next start.
 */
export function removeWordRule(sql: Sql, id: number): Promise<boolean> {
  return sql.begin(async (transaction) => {
    const removed = await transaction`delete from word_rule where id = ${id} and origin = 'person'`
    const silenced =
      removed.count > 0
        ? removed
        : await transaction`update word_rule set value = '', origin = 'person' where id = ${id} and origin <> 'person'`
    if (silenced.count === 0) return false
    await announceReset(transaction)
    return true
  })
}
