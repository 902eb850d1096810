import type { Region } from '../contract/region'
import type { Queryable } from '../db/connect'

/** The region and the span of its data; undefined while no region pack has been loaded. */
export async function getRegion(sql: Queryable): Promise<Region | undefined> {
  const [region] = await sql<Region[]>`
    with archived as (
      select start from rollup_territory where level = 0 and start < (select archived_before from rollup_state)
    )
    select code, name, time_zone as "timeZone", languages, bounds, demo, approximate, attribution,
      least((select min(day) from appeal), (select min(start) from archived))::date as "firstDay",
      greatest((select max(day) from appeal), (select max(start) from archived))::date as "lastDay",
      (now() at time zone time_zone)::date as today,
      to_char(date_bin('10 minutes', now() at time zone time_zone, timestamp '2000-01-01'), 'HH24:MI') as now
    from region`
  return region
}
