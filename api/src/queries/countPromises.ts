import type { Promises } from '../contract/digest'
import type { Queryable } from '../db/connect'
import { localMidnight } from './whereFilter'

/** Days `[from, to)` and, for one municipality, its code. */
interface Within {
  from: string
  to: string
  municipality: string | null
}

interface Row {
  count: number
  inTime: number
  late: number
  undated: number
}

/**
 * Deadlines that lay in some days, what was closed in them, and what was put off or came back. Rejected appeals are out
 * of every count. An appeal counts as closed only if it still is. Null where no appeal has a deadline, or a closing date.
 */
export async function countPromises(sql: Queryable, { from, to, municipality }: Within): Promise<Promises> {
  const begin = localMidnight(sql, from)
  const end = localMidnight(sql, to)
  const among =
    municipality === null
      ? sql`status <> 'rejected'`
      : sql`status <> 'rejected' and municipality_id = (select id from municipality where code = ${municipality})`
  const [known, due, closed, moved] = await Promise.all([
    sql<{ deadlines: boolean; closings: boolean }[]>`
      select exists (select from appeal where due_at is not null) as deadlines,
        exists (select from appeal where closed_at is not null) as closings`,
    sql<Row[]>`
      select count(*)::int as count,
        count(*) filter (where status = 'closed' and closed_at <= due_at)::int as "inTime",
        count(*) filter (where status = 'closed' and closed_at > due_at and closed_at < ${end})::int as late,
        count(*) filter (where status = 'closed' and closed_at is null)::int as undated
      from appeal where due_at >= ${begin} and due_at < ${end} and ${among}`,
    sql<{ count: number }[]>`
      select count(*)::int as count from appeal
      where closed_at >= ${begin} and closed_at < ${end} and status = 'closed' and ${among}`,
    countMoved(sql, begin, end, among),
  ])
  const promised = due[0] ?? { count: 0, inTime: 0, late: 0, undated: 0 }
  const { deadlines = false, closings = false } = known[0] ?? {}
  const open = promised.count - promised.inTime - promised.late - promised.undated
  return {
    due: deadlines && closings ? { ...promised, open } : null,
    closed: closings ? (closed[0]?.count ?? 0) : null,
    ...moved,
  }
}

type Fragment = ReturnType<typeof localMidnight>

/** Appeals that went over to a status in these days; another raw word for the same status is no change. */
async function countMoved(
  sql: Queryable,
  begin: Fragment,
  end: Fragment,
  among: Fragment,
): Promise<Pick<Promises, 'deferred' | 'returned'>> {
  const [row] = await sql<Pick<Promises, 'deferred' | 'returned'>[]>`
    with event as materialized (
      select id, appeal_id, at, status from status_event
      where at >= ${begin} and at < ${end} and status in ('deferred', 'returned')
    ), turn as (
      select event.appeal_id, event.status from event
      where status is distinct from (
        select former.status from status_event former
        where former.appeal_id = event.appeal_id and (former.at, former.id) < (event.at, event.id)
        order by former.at desc, former.id desc limit 1
      )
    )
    select count(distinct turn.appeal_id) filter (where turn.status = 'deferred')::int as deferred,
      count(distinct turn.appeal_id) filter (where turn.status = 'returned')::int as returned
    from turn join (select id from appeal where ${among}) appeal on appeal.id = turn.appeal_id`
  return row ?? { deferred: 0, returned: 0 }
}
