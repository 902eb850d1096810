import type { Promises } from '../contract/digest'
import type { Queryable } from '../db/connect'
import { countedAmong, type PromiseSpan, promisedWhere, turns } from './promisedWhere'

type Due = NonNullable<Promises['due']>

/**
 * Deadlines that lay in some days, what was closed in them, and what was put off or came back. Null where no appeal has a
 * deadline, or a closing date.
 */
export async function countPromises(sql: Queryable, span: PromiseSpan): Promise<Promises> {
  const where = promisedWhere(sql, span)
  const [known, due, closed, moved] = await Promise.all([
    sql<{ deadlines: boolean; closings: boolean }[]>`
      select exists (select from appeal where due_at is not null) as deadlines,
        exists (select from appeal where closed_at is not null) as closings`,
    countDue(sql, where),
    sql<{ count: number }[]>`select count(*)::int as count from appeal where ${where.closed}`,
    countMoved(sql, span),
  ])
  const { deadlines = false, closings = false } = known[0] ?? {}
  return { due: deadlines && closings ? due : null, closed: closings ? (closed[0]?.count ?? 0) : null, ...moved }
}

/** Both at once, so that the histories are gone through only once. */
async function countMoved(sql: Queryable, span: PromiseSpan): Promise<Pick<Promises, 'deferred' | 'returned'>> {
  const [row] = await sql<Pick<Promises, 'deferred' | 'returned'>[]>`
    select count(distinct appeal_id) filter (where turn.status = 'deferred')::int as deferred,
      count(distinct appeal_id) filter (where turn.status = 'returned')::int as returned
    from ${turns(sql, span, ['deferred', 'returned'])} turn
    join appeal on appeal.id = appeal_id and ${countedAmong(sql, span.municipality)}`
  return row ?? { deferred: 0, returned: 0 }
}

async function countDue(sql: Queryable, where: ReturnType<typeof promisedWhere>): Promise<Due> {
  const [row] = await sql<Due[]>`
    select count(*)::int as count, count(*) filter (where ${where.inTime})::int as "inTime",
      count(*) filter (where ${where.late})::int as late, count(*) filter (where ${where.open})::int as open,
      count(*) filter (where ${where.undated})::int as undated
    from appeal where ${where.due}`
  return row ?? { count: 0, inTime: 0, late: 0, open: 0, undated: 0 }
}
