import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { poolOptions, type Sql } from './connect'
import { migrate } from './migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the test run's database answers, embedded or server. */
    databaseUrl: string
  }
}

export interface TestDatabase {
  sql: Sql
  close(): Promise<void>
}

/**
 * A migrated schema of its own in the test run's database, dropped by `close`. The embedded database has one session
 * for all connections, so only one test file may hold one at a time: database tests run one file after the other.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const schema = `test_${randomBytes(6).toString('hex')}`
  const path = `${schema},public`
  const sql = postgres(inject('databaseUrl'), { ...poolOptions(4), connection: { TimeZone: 'UTC', search_path: path } })
  await sql`create extension if not exists postgis schema public`
  await sql`create schema ${sql(schema)}`
  // The embedded database ignores start-up parameters.
  await sql`select set_config('search_path', ${path}, false)`
  await migrate(sql)
  return {
    sql,
    close: async () => {
      await sql`drop schema ${sql(schema)} cascade`
      await sql.end()
    },
  }
}
