import type { Promises } from '../contract/digest'
import type { Queryable } from '../db/connect'
import { type PromiseSpan, promisedWhere } from './promisedWhere'

type Due = NonNullable<Promises['due']>

/**
 * Deadlines that lay in some days, what was closed in them, and what was put off or came back. Null where no appeal has a
 * deadline, or a closing date.
 */
export async function countPromises(sql: Queryable, span: PromiseSpan): Promise<Promises> {
  const where = promisedWhere(sql, span)
  const count = async (part: 'closed' | 'deferred' | 'returned') => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from appeal where ${where[part]}`
    return row?.count ?? 0
  }
  const [known, due, closed, deferred, returned] = await Promise.all([
    sql<{ deadlines: boolean; closings: boolean }[]>`
      select exists (select from appeal where due_at is not null) as deadlines,
        exists (select from appeal where closed_at is not null) as closings`,
    countDue(sql, where),
    count('closed'),
    count('deferred'),
    count('returned'),
  ])
  const { deadlines = false, closings = false } = known[0] ?? {}
  return { due: deadlines && closings ? due : null, closed: closings ? closed : null, deferred, returned }
}

async function countDue(sql: Queryable, where: ReturnType<typeof promisedWhere>): Promise<Due> {
  const [row] = await sql<Due[]>`
    select count(*)::int as count, count(*) filter (where ${where.inTime})::int as "inTime",
      count(*) filter (where ${where.late})::int as late, count(*) filter (where ${where.open})::int as open,
      count(*) filter (where ${where.undated})::int as undated
    from appeal where ${where.due}`
  return row ?? { count: 0, inTime: 0, late: 0, open: 0, undated: 0 }
}
