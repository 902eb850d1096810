import type { Queryable } from '../db/connect'

/** Drops changes older than so many hours, except the newest one: it carries the data version. */
export async function forgetChanges(sql: Queryable, hours: number): Promise<void> {
  await sql`
    delete from change
    where at < now() - make_interval(hours => ${hours}::int) and id < (select max(id) from change)`
}
