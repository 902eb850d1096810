import type { Queryable } from '@ochag/api/db/connect'

/** When the first and last seeded appeal were written, in milliseconds; undefined when there is none. */
export async function findDemoSpan(sql: Queryable): Promise<{ first: number; last: number } | undefined> {
  const [first] = await sql<{ at: Date }[]>`
    select created_at as at from appeal where external_id ~ '^D-[0-9]{8}-[0-9]{5}$' order by created_at limit 1`
  const [last] = await sql<{ at: Date }[]>`
    select created_at as at from appeal where external_id ~ '^D-[0-9]{8}-[0-9]{5}$' order by created_at desc limit 1`
  return first && last ? { first: first.at.getTime(), last: last.at.getTime() } : undefined
}
