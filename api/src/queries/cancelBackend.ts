import type { Queryable } from '../db/connect'

/** Stops the statement that a process of the database runs at this moment, whichever it is. */
export async function cancelBackend(sql: Queryable, backend: number): Promise<void> {
  await sql`select pg_cancel_backend(${backend}::int)`
}
