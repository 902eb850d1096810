import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { instant } from './appealColumns'

/** Seconds without a sign of life after which the process of a running import counts as dead. */
export const SILENCE_SECONDS = 30

/** Whether the process that ran an import has died, for a query over `import`. */
export function isBroken(sql: Queryable): postgres.Fragment {
  return sql`(state = 'running' and seen_at < now() - make_interval(secs => ${SILENCE_SECONDS}::int))`
}

/** Columns of the contract's Import for a query over `import`. */
export function importColumns(sql: Queryable): postgres.Fragment {
  return sql`
    id, case when ${isBroken(sql)} then 'broken' else state::text end as state,
    ${instant(sql, 'begun_at')} as "begunAt", ${instant(sql, 'seen_at')} as "seenAt", begun_by as "begunBy",
    file_name as "fileName", file_bytes as "fileBytes", encode(file_hash, 'hex') as "fileHash", profile, total,
    read, created, updated, unchanged, rejected, ${rate(sql)} as rate,
    ceil((total - read) / nullif(${rate(sql)}, 0))::int as "secondsLeft",
    (
      select coalesce(jsonb_agg(jsonb_build_object('field', field, 'word', word, 'rows', rows) order by rows::int desc, word), '[]')
      from jsonb_each(unmapped) as one (field, words) cross join lateral jsonb_each(words) as two (word, rows)
    ) as unknown,
    failure, undone_by as "undoneBy"`
}

/** Rows a second while it runs; null afterwards. */
function rate(sql: Queryable): postgres.Fragment {
  return sql`case when state = 'running' and not ${isBroken(sql)} then (options ->> 'rate')::float8 end`
}
