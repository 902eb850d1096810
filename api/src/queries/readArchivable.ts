import type { Appeal } from '../contract/appeal'
import type { Status } from '../contract/common'
import type { Queryable } from '../db/connect'
import { appealColumns, instant } from './appealColumns'

/** An appeal as it is archived: all that is known of it, in the words of the contract, with its history. */
export interface ArchivedAppeal extends Appeal {
  reportedMunicipality: string | null
  events: { at: string; status: Status; rawStatus: string | null }[]
}

/**
 * Appeals with their histories, in the order of days; without those whose history goes on after the period: what they
 * did to the numbers of later days could not be checked without them.
 */
export async function readArchivable(
  sql: Queryable,
  ids: readonly number[],
  before: string,
): Promise<ArchivedAppeal[]> {
  const rows = await sql<ArchivedAppeal[]>`
    select ${appealColumns(sql)},
      (select code from municipality where id = reported_municipality_id) as "reportedMunicipality", history.events
    from appeal
    cross join lateral (
      select coalesce(jsonb_agg(
          jsonb_build_object('at', ${instant(sql, 'at')}, 'status', status, 'rawStatus', raw_status) order by at, id
        ), '[]') as events,
        coalesce(max((at at time zone time_zone)::date), '-infinity') as last
      from status_event cross join region where appeal_id = appeal.id
    ) as history
    where appeal.id = any(${[...ids]}::bigint[]) and status in ('closed', 'rejected') and history.last < ${before}::date
    order by appeal.day, appeal.id`
  return [...rows]
}
