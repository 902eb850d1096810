import type { Sql } from '../db/connect'

/** Any number works, as long as everybody who indexes uses the same: of two at once the slower would store former words. */
const INDEX_LOCK = 7_203_011

/**
 * Indexes up to so many of the appeals that are waiting for it, and forgets the words of those that are gone. Answers how
 * many notes it has worked off; 0 also where somebody else is at it.
 */
export function indexWords(sql: Sql, most: number): Promise<number> {
  return sql.begin(async (transaction) => {
    const [lock] = await transaction<{ held: boolean }[]>`select pg_try_advisory_xact_lock(${INDEX_LOCK}) as held`
    if (!lock?.held) return 0
    const [row] = await transaction<{ notes: number }[]>`
      with taken as materialized (
        delete from appeal_words_tail
        where ctid = any(array(select ctid from appeal_words_tail limit ${most}::int)) returning appeal_id
      ), known as materialized (
        select distinct appeal_id from taken
      ), gone as (
        delete from appeal_words where appeal_id in (select appeal_id from known)
          and not exists (select from appeal where appeal.id = appeal_words.appeal_id)
      ), stored as (
        insert into appeal_words
        select id, words_of(address, text) from appeal where id in (select appeal_id from known)
        on conflict (appeal_id) do update set words = excluded.words
      )
      select count(*)::int as notes from taken`
    return row?.notes ?? 0
  })
}
