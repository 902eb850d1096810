import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { connect, type Database, type Sql } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { readBoundaryFile } from '@ochag/api/region/boundaryFile'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { replaceBoundaries } from '@ochag/api/region/replaceBoundaries'
import { ROOT } from '@ochag/api/settings'
import postgres from 'postgres'

/** A database that belongs to one check and goes with it. */
export interface BostonDatabase {
  kind: 'server' | 'embedded'
  dataDirectory: string
  url: string | undefined
  /** What a child process needs to work on it. */
  environment: Record<string, string>
  open(): Promise<Database>
  remove(): Promise<void>
}

/** The folder of real data; REAL_DATA_DIR, or beside the project. */
export function realDataFile(...path: string[]): string {
  return join(resolve(ROOT, process.env.REAL_DATA_DIR || '../shared/data'), ...path)
}

/** Makes an empty database: a new one on the given server, else embedded in a temporary folder. */
export async function bostonDatabase(server: string | undefined): Promise<BostonDatabase> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'ochag-check-'))
  const created = server ? await createDatabase(server) : undefined
  const url = created?.url
  return {
    kind: url ? 'server' : 'embedded',
    dataDirectory,
    url,
    environment: { OCHAG_REGION: 'boston', OCHAG_DATA_DIR: dataDirectory, DATABASE_URL: url ?? '' },
    open: () => connect({ url, dataDirectory }),
    remove: async () => {
      await created?.drop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** Loads the region pack of Boston and the boundaries of its neighbourhoods. */
export async function loadBoston(sql: Sql): Promise<void> {
  const pack = await readPack(join(ROOT, 'data', 'boston'))
  await migrate(sql)
  await loadRegion(sql, pack)
  const text = await readFile(realDataFile('boston', 'neighborhoods.geojson'), 'utf8')
  const { features } = readBoundaryFile(text, pack.region.boundaries.properties, pack.region.bounds)
  await replaceBoundaries(sql, features, { approximate: true })
}

async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `ochag_check_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await onServer(server, (sql) => sql`create database ${sql(name)}`)
  return {
    url: url.href,
    drop: () => onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  }
}

async function onServer(server: string, run: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined })
  await run(sql)
  await sql.end()
}
