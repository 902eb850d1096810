import type { Region } from '../contract/region'
import type { Queryable } from '../db/connect'

/** The region and the span of its data; undefined while no region pack has been loaded. */
export async function getRegion(sql: Queryable): Promise<Region | undefined> {
  const [region] = await sql<Region[]>`
    select code, name, time_zone as "timeZone", languages, bounds, demo, approximate, attribution,
      (select (min(created_at) at time zone time_zone)::date from appeal) as "firstDay",
      (select (max(created_at) at time zone time_zone)::date from appeal) as "lastDay",
      (now() at time zone time_zone)::date as today
    from region`
  return region
}
