import postgres from 'postgres'
import { type EmbeddedDatabase, embeddedPort, openEmbedded } from './embedded'
import { DatabaseError, refusal } from './refusal'
import { refuseOldVersions } from './versions'

export type Sql = postgres.Sql

/** What every query function takes: the pool or a transaction of it. */
export type Queryable = postgres.Sql | postgres.TransactionSql

/** An open database, whichever kind it is. */
export interface Database {
  sql: Sql
  /**
   * Connections apart, for what must never wait behind long questions: the data version, and stopping such a question.
   * The embedded database has one session for everything, so there it is the same pool.
   */
  aside: Sql
  embedded: boolean
  /** Calls back with the payload of every NOTIFY on the channel; resolves once listening. */
  listen(channel: string, heard: (payload: string) => void, connected: () => void): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** PostgreSQL connection string; without it the embedded database in `dataDirectory` is used. */
  url?: string | undefined
  dataDirectory: string
}

/** Numbers beyond 2^53 do not occur in ids and counts, so bigint is read as number; days stay text. */
const types = {
  bigint: { to: 20, from: [20], serialize: String, parse: Number },
  date: { to: 1082, from: [1082], serialize: String, parse: String },
}

/**
 * Opens the database, embedded or server, and checks that it can carry the product.
 * @throws DatabaseError with one clear line: bad URL, unreachable, too old, PostGIS missing, data directory in use
 */
export async function connect(options: DatabaseOptions): Promise<Database> {
  const database = options.url ? connectServer(options.url) : await connectEmbedded(options.dataDirectory)
  try {
    await requireVersions(database.sql)
    return database
  } catch (error) {
    await database.close()
    throw refusal(error, options.url)
  }
}

function connectServer(url: string): Database {
  const sql = openPool(url, 8)
  const aside = openPool(url, 2)
  return {
    sql,
    aside,
    embedded: false,
    listen: async (channel, heard, connected) => {
      await sql.listen(channel, heard, connected)
    },
    close: async () => {
      await Promise.all([sql.end({ timeout: 5 }), aside.end({ timeout: 5 })])
    },
  }
}

async function connectEmbedded(directory: string): Promise<Database> {
  const running = await embeddedPort(directory)
  const embedded = running === undefined ? await openEmbedded(directory) : undefined
  const sql = openPool(
    `postgres://postgres@127.0.0.1:${running ?? embedded?.port}/postgres?sslmode=disable`,
    4,
    PATIENCE,
  )
  return {
    sql,
    aside: sql,
    embedded: true,
    listen: (channel, heard, connected) => listenEmbedded(embedded, channel, heard, connected),
    close: async () => {
      await sql.end({ timeout: 5 })
      await embedded?.close()
    },
  }
}

async function listenEmbedded(
  embedded: EmbeddedDatabase | undefined,
  channel: string,
  heard: (payload: string) => void,
  connected: () => void,
): Promise<void> {
  if (!embedded) throw new DatabaseError('another process serves this data directory; only that one can listen')
  await embedded.listen(channel, heard)
  connected()
}

function openPool(url: string, max: number, patience?: number): Sql {
  try {
    return postgres(url, { ...poolOptions(max, patience), connection: SESSION })
  } catch (error) {
    throw refusal(error, url)
  }
}

/**
 * Settings of every session. Compiling a query to machine code costs about a second here, because PostGIS functions are
 * declared expensive, and never pays for questions that take milliseconds; nor do parallel workers, which take as long to
 * start as a question takes and leave none of the cores to the others in the room.
 */
export const SESSION = { TimeZone: 'UTC', jit: 'off', max_parallel_workers_per_gather: '0' }

/** Seconds: while the embedded database works on a long statement, its thread does not even greet. */
const PATIENCE = 300

/** How every connection of the product is set up: types, silence about notices, a bounded wait for being let in. */
export function poolOptions(max: number, patience = 10) {
  return { max, types, onnotice: () => undefined, connect_timeout: patience }
}

async function requireVersions(sql: Sql): Promise<void> {
  const [found] = await sql<{ server: number; postgis: string | null }[]>`
    select current_setting('server_version_num')::int as server,
      (select default_version from pg_available_extensions where name = 'postgis') as postgis`
  if (found) refuseOldVersions(found)
}
