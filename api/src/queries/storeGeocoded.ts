import type { Queryable } from '../db/connect'
import type { Geocoded } from './findGeocoded'

/** Remembers what a service answered just now; an earlier answer is replaced. */
export async function storeGeocoded(sql: Queryable, service: string, answer: Geocoded): Promise<void> {
  const [longitude, latitude] = answer.point ?? [null, null]
  await sql`
    insert into geocoded (service, canonical, precision, point, label)
    values (${service}, ${answer.canonical}, ${answer.precision}::location_precision,
      st_setsrid(st_makepoint(${longitude}::float8, ${latitude}::float8), 4326), ${answer.label})
    on conflict (service, canonical) do update set
      precision = excluded.precision, point = excluded.point, label = excluded.label, asked_at = now()`
}
