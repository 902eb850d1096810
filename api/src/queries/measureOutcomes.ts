import type postgres from 'postgres'
import type { Measures, Part } from '../contract/measures'
import type { Queryable } from '../db/connect'
import { enumArray } from '../db/enumArray'
import { daysOf, factConditions } from '../rollup/fromFacts'
import { bucketOf, secondsOf } from '../rollup/reaction'
import type { Scope } from '../rollup/scope'
import { underCell } from '../rollup/spans'
import { type PartKey, partMedians, partRows } from './partRows'

type Outcome = 'overdue' | 'withDeadline' | 'late' | 'closed' | 'returned'
export type PartOutcomes = PartKey & Pick<Measures, Outcome | 'medianResolution'>

/** H3 resolution of the appeals' own cells. */
const FINEST = 15

/**
 * Per part: what became of the appeals, at an instant. No rollup knows it: the appeals of the period are read. Archived
 * ones are not there any more and count nowhere.
 * @param now ISO 8601
 */
export async function measureOutcomes(sql: Queryable, scope: Scope, by: Part, now: string): Promise<PartOutcomes[]> {
  const sums = sql`
    sum(overdue)::int as overdue, sum(with_deadline)::int as with_deadline, sum(late)::int as late,
    sum(closed)::int as closed, sum(returned)::int as returned`
  const rows = await sql<(PartKey & Record<Outcome, number> & { bucket: number | null })[]>`
    with hit as materialized (${outcomes(sql, scope, now)}),
      summed as (${partRows(sql, by, sql`hit`, sums)}),
      median as (${partMedians(sql, by, sql`hit`)})
    select municipality, topic, overdue, with_deadline as "withDeadline", late, closed, returned, bucket
    from summed left join median using (municipality, topic)`
  return rows.map(({ bucket, ...row }) => ({ ...row, medianResolution: bucket === null ? null : secondsOf(bucket) }))
}

/** Sums by municipality, topic and bucket of the time until the closing; `count` only where there is a bucket. */
function outcomes(sql: Queryable, scope: Scope, now: string): postgres.Fragment {
  return sql`
    select municipality_id, topic_id, bucket, count(*) as count,
      count(*) filter (where is_open and due_at < ${now}::text::timestamptz) as overdue,
      count(*) filter (where due_at is not null and (is_open or closing is not null)) as with_deadline,
      count(*) filter (where due_at < case when is_open then ${now}::text::timestamptz else closing end) as late,
      count(*) filter (where was_closed or came_back) as closed, count(*) filter (where came_back) as returned
    from (
      select coalesce(municipality_id, 0) as municipality_id, coalesce(topic_id, 0) as topic_id, due_at, closing, is_open,
        ${bucketOf(sql, sql`created_at`, sql`closing`)} as bucket,
        status = 'closed' or coalesce(history.closed is not null, false) as was_closed,
        coalesce(history.returned or history.reopened > history.closed, false) as came_back
      from appeal
      cross join lateral (select status in ('new', 'in_progress', 'returned', 'deferred') as is_open,
        case when status = 'closed' then closed_at end as closing) as now
      left join lateral (${history(sql)}) as history on true
      where ${daysOf(sql, scope)}
        and status = any(${enumArray(sql, 'appeal_status', scope.statuses)}) ${factConditions(sql, scope)}
        ${scope.cell ? underCell(sql, scope.cell, FINEST) : sql``}
    ) as one
    group by municipality_id, topic_id, bucket`
}

/** What its events tell of an appeal: whether it was disputed, when it was first closed and last open. */
function history(sql: Queryable): postgres.Fragment {
  return sql`
    select bool_or(status = 'returned') as returned, min(at) filter (where status = 'closed') as closed,
      max(at) filter (where status in ('new', 'in_progress', 'deferred')) as reopened
    from status_event where appeal_id = appeal.id`
}
