import type { Position, Precision } from '../contract/common'
import type { Queryable } from '../db/connect'

/** What a geocoder answered earlier; without a point it knew no such place. */
export interface Geocoded {
  canonical: string
  precision: Precision | null
  point: Position | null
  label: string | null
}

/** Earlier answers of a service to these addresses; "no such place" only where it is younger than so many days. */
export function findGeocoded(
  sql: Queryable,
  service: string,
  canonicals: string[],
  negativeDays: number,
): Promise<Geocoded[]> {
  return sql<Geocoded[]>`
    select canonical, precision, label,
      case when point is not null then array[st_x(point), st_y(point)] end as point
    from geocoded
    where service = ${service} and canonical = any(${canonicals})
      and (point is not null or asked_at > now() - make_interval(days => ${negativeDays}))`
}
