import type postgres from 'postgres'
import type { Queryable } from './connect'

/** The instant at which a local day begins. */
export function localMidnight(sql: Queryable, day: string): postgres.Fragment {
  return sql`(${day}::date::timestamp at time zone (select time_zone from region))`
}

/** The instant of a time, `HH:MM`, of a local day. */
export function localTime(sql: Queryable, day: string, time: string): postgres.Fragment {
  return sql`(${`${day} ${time}`}::text::timestamp at time zone (select time_zone from region))`
}
