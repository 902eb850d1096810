import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import type { Scope } from './scope'

/** Conditions of a filter on a table that spells none as 0; `place` tells how it spells the place. */
export function scopeConditions(sql: Queryable, scope: Scope, place: () => postgres.Fragment): postgres.Fragment {
  return sql`
    ${among(sql, 'municipality_id', scope.municipalities)}
    ${among(sql, 'topic_id', scope.topics)}
    ${among(sql, 'source_id', scope.sources)}
    ${scope.kinds ? sql`and kind = any(${enumArray(sql, 'appeal_kind', scope.kinds)})` : sql``}
    ${scope.located === undefined ? sql`` : scope.located ? sql`and ${place()} = 0` : sql`and ${place()} > 0`}`
}

function among(sql: Queryable, column: string, ids: readonly number[] | undefined): postgres.Fragment {
  return ids ? sql`and ${sql(column)} = any(${[...ids]}::int[])` : sql``
}
