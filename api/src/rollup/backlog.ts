import type postgres from 'postgres'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import { cellRange } from './cellRange'
import { placeOf } from './columns'
import { scopeConditions } from './conditions'
import { daysOf, factConditions } from './fromFacts'
import type { Scope } from './scope'
import { underCell } from './spans'

type Fragment = postgres.Fragment

/** H3 resolution of the cells in `rollup_open`. */
const STORED = 7

/** And of the cells in the tail and of the appeals themselves. */
const FINEST = 15

/**
 * Partial counts `(cell, municipality_id, open, overdue)` of what is open at an instant and of what of that is past its
 * deadline; cell is 1 or 2 for appeals without a hexagon. Deadlines before today are counted already, so that only today's
 * are looked at one by one.
 * @param now an instant of today, ISO 8601
 */
export function backlog(sql: Queryable, scope: Scope, resolution: number, now: string, everyDay: boolean): Fragment {
  if (!rolledUp(scope, resolution, everyDay)) return openAppeals(sql, scope, resolution, now)
  const conditions = sql`${scopeConditions(sql, scope, () => placeOf(sql))} ${inside(sql, scope)}`
  return sql`(
    select ${cellAt(sql, resolution)} as cell, municipality_id, open, overdue from rollup_open where true ${conditions}
    union all
    select ${cellAt(sql, resolution)}, municipality_id, 0, open from rollup_due
    where due < ${scope.today}::date ${conditions}
    ${scope.waiting ? sql`union all ${openInTail(sql, scope, resolution, conditions)}` : sql``}
    union all
    select ${finestAt(sql, resolution)}, coalesce(municipality_id, 0), 0, 1 from appeal
    where status in ('new', 'in_progress', 'returned', 'deferred')
      and due_at >= (${scope.today}::date::timestamp at time zone (select time_zone from region)) and due_at < ${now}::text::timestamptz
      ${factConditions(sql, scope)} ${scope.cell ? underCell(sql, scope.cell, FINEST) : sql``}
  )`
}

function openInTail(sql: Queryable, { today }: Scope, resolution: number, conditions: Fragment): Fragment {
  return sql`
    select case when cell > 2 then h3_parent(cell, ${resolution}::int) else cell end, municipality_id, count,
      case when due < ${today}::date then count else 0 end
    from rollup_tail where due is not null ${conditions}`
}

function rolledUp({ sources, kinds, cell }: Scope, resolution: number, everyDay: boolean): boolean {
  const coarse = cell === undefined || Number.parseInt(cell[1] ?? '0', 16) <= STORED
  return everyDay && !sources && !kinds && coarse && resolution <= STORED
}

/** Every open appeal under the filter, from the index of what is open. */
function openAppeals(sql: Queryable, scope: Scope, resolution: number, now: string): Fragment {
  return sql`(
    select ${finestAt(sql, resolution)} as cell, coalesce(municipality_id, 0) as municipality_id, 1 as open,
      coalesce((due_at < ${now}::text::timestamptz)::int, 0) as overdue
    from appeal
    where status in ('new', 'in_progress', 'returned', 'deferred') and status = any(${enumArray(sql, 'appeal_status', scope.statuses)})
      and ${daysOf(sql, scope)} ${factConditions(sql, scope)} ${scope.cell ? underCell(sql, scope.cell, FINEST) : sql``}
  )`
}

function cellAt(sql: Queryable, resolution: number): Fragment {
  return resolution === STORED
    ? sql`cell`
    : sql`case when cell > 2 then h3_parent(cell, ${resolution}::int) else cell end`
}

function finestAt(sql: Queryable, resolution: number): Fragment {
  return sql`coalesce(h3_parent(cell, ${resolution}::int), 1)`
}

function inside(sql: Queryable, { cell }: Scope): Fragment {
  if (!cell) return sql``
  // The tail has finer cells than the rollups; both lie between the parent's first and last descendant of their own.
  const stored = cellRange(cell, STORED)
  const finest = cellRange(cell, FINEST)
  return sql`and (cell between ${stored.first}::bigint and ${stored.last}::bigint
    or cell between ${finest.first}::bigint and ${finest.last}::bigint)`
}
