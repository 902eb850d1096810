import type { Queryable } from '../db/connect'

/** Adds the present status of appeals to their history: closed at the time of closing, anything else now. */
export async function recordStatus(sql: Queryable, ids: number[]): Promise<void> {
  await sql`
    insert into status_event (appeal_id, at, status, raw_status)
    select id, case when status = 'closed' then coalesce(closed_at, now()) else now() end, status, raw_status
    from appeal where id = any(${ids}::bigint[]) order by id`
}
