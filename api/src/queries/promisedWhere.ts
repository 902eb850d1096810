import type postgres from 'postgres'
import type { PromisePart } from '../contract/digestParts'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import { localMidnight } from '../db/localTime'

/** Days `[from, to)` and, for one municipality, its code. */
export interface PromiseSpan {
  from: string
  to: string
  municipality: string | null
}

/**
 * Which appeals each figure of what was promised counts, as conditions on the table `appeal`: the counts and the lists are
 * made of the same ones. Rejected appeals are in none. An appeal is closed only if it still is.
 */
export function promisedWhere(
  sql: Queryable,
  { from, to, municipality }: PromiseSpan,
): Record<PromisePart, postgres.Fragment> {
  const [begin, end] = [localMidnight(sql, from), localMidnight(sql, to)]
  const among = countedAmong(sql, municipality)
  const due = sql`(due_at >= ${begin} and due_at < ${end} and ${among})`
  const inTime = sql`(status = 'closed' and closed_at <= due_at)`
  const late = sql`(status = 'closed' and closed_at > due_at and closed_at < ${end})`
  const undated = sql`(status = 'closed' and closed_at is null)`
  const moved = (status: 'deferred' | 'returned') =>
    sql`(appeal.id in (select appeal_id from ${turns(sql, { from, to }, [status])} turn) and ${among})`
  return {
    due,
    inTime: sql`(${due} and ${inTime})`,
    late: sql`(${due} and ${late})`,
    undated: sql`(${due} and ${undated})`,
    open: sql`(${due} and (${inTime} or ${late} or ${undated}) is not true)`,
    closed: sql`(closed_at >= ${begin} and closed_at < ${end} and status = 'closed' and ${among})`,
    deferred: moved('deferred'),
    returned: moved('returned'),
  }
}

/** All appeals that count: of a municipality, or of the region for null. */
export function countedAmong(sql: Queryable, municipality: string | null): postgres.Fragment {
  return municipality === null
    ? sql`appeal.status <> 'rejected'`
    : sql`appeal.status <> 'rejected' and municipality_id = (select id from municipality where code = ${municipality})`
}

/** Appeals that went over to one of the statuses in days `[from, to)`; another raw word for the same status is no change. */
export function turns(
  sql: Queryable,
  { from, to }: Pick<PromiseSpan, 'from' | 'to'>,
  statuses: ('deferred' | 'returned')[],
): postgres.Fragment {
  return sql`(
    with event as materialized (
      select id, appeal_id, at, status from status_event
      where at >= ${localMidnight(sql, from)} and at < ${localMidnight(sql, to)}
        and status = any(${enumArray(sql, 'appeal_status', statuses)})
    )
    select appeal_id, status from event
    where status is distinct from (
      select former.status from status_event former
      where former.appeal_id = event.appeal_id and (former.at, former.id) < (event.at, event.id)
      order by former.at desc, former.id desc limit 1
    ))`
}
