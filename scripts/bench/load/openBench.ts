import { join } from 'node:path'
import type { RegionPack } from '@ochag/api/contract/pack'
import { connect, type Database } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { foldAndTidy } from '@ochag/api/rollup/upkeep'
import { createWorld, type FactRecipe, type FactWorld } from '../facts/factWorld'
import { buildRollups } from './buildRollups'
import { requireDiskSpace } from './diskSpace'
import { addPlainIndexes } from './indexes'
import { loadFacts } from './loadFacts'
import { emptyDatabase, readNote, writeNote } from './note'
import { type BenchServer, startOwnServer } from './ownServer'

/** Rows are written thin beyond so many: everything else would not fit an ordinary disk. */
const THIN_BEYOND = 30_000_000

/** The database of facts that most parts ask. */
export interface Bench {
  database: Database
  url: string
  world: FactWorld
  thin: boolean
  /** Seconds that each step of loading took; of a kept database, what it took then. */
  load: Record<string, number>
  /** Where DuckDB finds or puts the same facts. */
  factFile: string
}

interface ServerOptions {
  folder: string
  /** The folder outlives the run, so that the next one finds its facts. */
  keep: boolean
  databaseUrl: string | undefined
  /** Has the server count what each statement costs. */
  profile?: boolean
}

interface FactOptions {
  pack: RegionPack
  folder: string
  rows: number
  seed: string
}

/** The server in DATABASE_URL, or one of the bench's own. */
export function openServer({ databaseUrl, folder, keep, profile }: ServerOptions): Promise<BenchServer> {
  if (!databaseUrl) return startOwnServer(folder, { keep, profile: profile ?? false })
  return Promise.resolve({
    url: (name) => withName(databaseUrl, name),
    described: 'the server in DATABASE_URL',
    stop: async () => undefined,
  })
}

function withName(url: string, name: string): string {
  const changed = new URL(url)
  if (name !== 'bench') changed.pathname = `${changed.pathname}_${name}`
  return changed.href
}

/**
 * Opens the database with the facts asked for: those of an earlier run where they are the same.
 * @throws UsageError when the database holds appeals that the bench did not make
 */
export async function openFacts(options: FactOptions, server: BenchServer): Promise<Bench> {
  const url = server.url('bench')
  const note = await readNote(url)
  const { rows, seed } = options
  const kept = note?.rows === rows && note.seed === seed ? note : undefined
  console.log(kept ? `The facts of ${kept.now} are still there` : 'Facts are made anew')
  await prepareSchema(url, kept ? undefined : options.pack, note !== undefined)
  const thin = rows > THIN_BEYOND
  const recipe: FactRecipe = kept ?? { rows, seed, now: new Date().toISOString() }
  const world = createWorld(options.pack, recipe)
  const database = await connect({ url, dataDirectory: '' })
  const load = kept?.load ?? (await fill(options, database, world, thin))
  if (!kept) await writeNote(database.sql, { ...recipe, load })
  await foldAndTidy(database.sql)
  return { ...{ database, url, world, thin, load }, factFile: factFile(options.folder, recipe) }
}

/** Server and facts in one; `close` ends both. */
export async function openBench(
  options: ServerOptions & FactOptions,
): Promise<Bench & { server: BenchServer; close(): Promise<void> }> {
  const server = await openServer(options)
  try {
    const bench = await openFacts(options, server)
    return { ...bench, server, close: () => bench.database.close().then(server.stop) }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/**
 * Brings kept facts forward, or makes room for those of a pack. On connections of its own: the driver learns the types of
 * arrays only when it connects.
 */
async function prepareSchema(url: string, pack: RegionPack | undefined, used: boolean): Promise<void> {
  if (pack && used) await emptyDatabase(url)
  const { sql, close } = await connect({ url, dataDirectory: '' })
  await migrate(sql)
  if (pack) await loadRegion(sql, pack)
  await close()
}

async function fill(
  { folder, rows }: FactOptions,
  database: Database,
  world: FactWorld,
  thin: boolean,
): Promise<Record<string, number>> {
  await requireDiskSpace(folder, rows, thin)
  const seconds: Record<string, number> = {}
  async function step(name: string, work: () => Promise<unknown>): Promise<void> {
    const begun = Date.now()
    await work()
    seconds[name] = (Date.now() - begun) / 1000
  }
  await step('copy and indexes', () => loadFacts(database.sql, world, { rows, thin }))
  await step('rollups', () => buildRollups(database.sql))
  await step('indexes of the comparison without rollups', () => addPlainIndexes(database.sql))
  return seconds
}

/** Where the facts are kept as DuckDB reads them. */
function factFile(folder: string, { rows, seed, now }: FactRecipe): string {
  return join(folder, `facts-${rows}-${seed}-${Date.parse(now)}.parquet`)
}
