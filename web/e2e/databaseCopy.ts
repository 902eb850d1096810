import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { connect, type Sql } from '@ochag/api/db/connect'

/** Milliseconds between two looks at who is connected. */
const PAUSE = 100

export interface DatabaseCopy {
  url: string
  drop(): Promise<void>
}

/**
 * A copy of a server's database for one file of tests, so that files can run side by side and none sees what another did.
 * @param original address of the database; nobody may be connected to it
 */
export async function copyDatabase(original: string): Promise<DatabaseCopy> {
  const copy = new URL(original)
  copy.pathname = `${copy.pathname}_${randomUUID().slice(0, 8)}`
  await onServer(original, (sql) => sql`create database ${sql(nameOf(copy))} template ${sql(nameOf(original))}`)
  return {
    url: copy.href,
    drop: () => onServer(original, (sql) => sql`drop database ${sql(nameOf(copy))} with (force)`),
  }
}

/** Waits until nobody is connected to a database any more: who was killed takes a moment to be gone. */
export function leftAlone(database: string): Promise<void> {
  return onServer(database, async (sql) => {
    for (;;) {
      const connected = await sql`
        select from pg_stat_activity where datname = ${nameOf(database)} and backend_type = 'client backend'`
      if (connected.length === 0) return
      await delay(PAUSE)
    }
  })
}

function nameOf(database: string | URL): string {
  return new URL(database).pathname.slice(1)
}

/** Speaks to the server of a database through another database. */
async function onServer(database: string, work: (sql: Sql) => PromiseLike<unknown>): Promise<void> {
  const url = new URL(database)
  url.pathname = '/postgres'
  const { sql, close } = await connect({ url: url.href, dataDirectory: '' })
  try {
    await work(sql)
  } finally {
    await close()
  }
}
