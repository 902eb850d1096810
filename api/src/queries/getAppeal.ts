import type { AppealChange, AppealDetail, StatusEvent } from '../contract/appeal'
import type { Queryable } from '../db/connect'
import { appealColumns, instant } from './appealColumns'

/** One appeal with its history and what its source said otherwise later, the oldest first; undefined when there is none with this id. */
export async function getAppeal(sql: Queryable, id: number): Promise<AppealDetail | undefined> {
  const [appeal] = await sql<AppealDetail[]>`select ${appealColumns(sql)} from appeal where id = ${id}`
  if (!appeal) return undefined
  const events = await sql<StatusEvent[]>`
    select ${instant(sql, 'at')} as at, status, raw_status as "rawStatus"
    from status_event where appeal_id = ${id} order by status_event.at, id`
  const changes = await sql<AppealChange[]>`
    select ${instant(sql, 'at')} as at, field, former, latter from appeal_change where appeal_id = ${id} order by id`
  return { ...appeal, events: [...events], changes: [...changes] }
}
