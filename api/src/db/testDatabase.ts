import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { type Database, poolOptions, SESSION } from './connect'
import { migrate } from './migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the test run's database answers. */
    databaseUrl: string
    embedded: boolean
  }
}

/**
 * A migrated schema of its own in the test run's database, dropped by `close`. The embedded database has one session
 * for all connections, so only one test file may hold one at a time: database tests run one file after the other.
 * Notifications are heard on a server only; what needs them on the embedded database opens one of its own.
 */
export async function testDatabase(): Promise<Database> {
  const schema = `test_${randomBytes(6).toString('hex')}`
  const path = `${schema},public`
  const open = (most: number) =>
    postgres(inject('databaseUrl'), { ...poolOptions(most), connection: { ...SESSION, search_path: path } })
  const sql = open(4)
  await sql`create extension if not exists postgis schema public`
  await sql`create schema ${sql(schema)}`
  // The embedded database ignores start-up parameters.
  await sql`select set_config('search_path', ${path}, false)`
  await migrate(sql)
  const aside = inject('embedded') ? sql : open(2)
  return {
    sql,
    aside,
    embedded: inject('embedded'),
    listen: async (channel, heard, connected) => {
      if (inject('embedded')) connected()
      else await sql.listen(channel, heard, connected)
    },
    close: async () => {
      await sql`drop schema ${sql(schema)} cascade`
      await Promise.all([sql.end(), aside.end()])
    },
  }
}
