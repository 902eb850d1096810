import type { RegionPack } from '@ochag/api/contract/pack'
import { connect } from '@ochag/api/db/connect'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { measureBrowser } from './browser'
import { choicesOf, measureClients } from './clients/measureClients'
import { measureEmbedded } from './embedded/measureEmbedded'
import { measureHttp } from './http/measureHttp'
import { measureImport } from './import/measureImport'
import { measureIngest } from './ingest/measureIngest'
import { measureLive } from './live/measureLive'
import { addGridIndex } from './load/indexes'
import { type Bench, openFacts } from './load/openBench'
import { openDuck } from './load/openDuck'
import type { BenchServer } from './load/ownServer'
import { describeMachine, readStorage } from './machine'
import type { Options, Part } from './options'
import { type ServerProcess, startServerProcess } from './processes/startServerProcess'
import { type Frame, readFrame } from './questions/frame'
import { listQuestions } from './questions/listQuestions'
import { measureQuestion, type QuestionResult } from './questions/measureQuestions'
import type { BenchResults } from './report/results'
import { measureWire } from './wire'

export interface Run {
  options: Options
  pack: RegionPack
  server: BenchServer
  date: string
}

/** Parts that ask the large database. */
const OF_FACTS: readonly Part[] = ['questions', 'http', 'clients', 'live']
const SERVED: readonly Part[] = ['http', 'clients', 'live']

/** Runs the chosen parts one after the other; one that fails is noted and does not stop the others. */
export async function runParts(run: Run): Promise<BenchResults> {
  const { options, pack, server, date } = run
  const results: BenchResults = {
    ...{ machine: '', date, rows: options.rows, seed: options.seed, firstDay: '', lastDay: '', thin: false },
    ...{ server: server.described, load: {}, storage: {}, failures: {} },
  }
  async function part(name: Part, measure: () => Promise<unknown>): Promise<void> {
    if (!options.only.has(name)) return
    console.log(`\n${name} …`)
    try {
      Object.assign(results, { [name]: await measure() })
    } catch (error) {
      results.failures[name] = error instanceof Error ? error.message : String(error)
      console.error(error)
    }
  }
  if (OF_FACTS.some((name) => options.only.has(name))) await runOnFacts(run, results, part)
  const now = new Date().toISOString()
  const recipe = (rows: number) => ({ rows, seed: options.seed, now })
  await part('ingest', () => measureIngest(pack, server.url('ingest'), recipe(options.ingestRows)))
  await part('import', () => measureImport(pack, server.url('ingest'), recipe(options.ingestRows)))
  await part('embedded', () => measureEmbedded(pack, recipe(options.embeddedRows)))
  await part('wire', () => measureWire())
  await part('browser', () => measureBrowser())
  results.machine ||= await describeServer(server)
  return results
}

async function describeServer(server: BenchServer): Promise<string> {
  const database = await connect({ url: server.url('ingest'), dataDirectory: '' })
  await database.sql`create extension if not exists postgis`
  const described = await describeMachine(database.sql)
  await database.close()
  return described
}

async function runOnFacts(
  { options, pack, server }: Run,
  results: BenchResults,
  part: (name: Part, measure: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const bench = await openFacts({ ...options, pack }, server)
  try {
    const { sql } = bench.database
    const { world, thin, load } = bench
    const frame = await readFrame(sql, pack, world, await readCatalogue(sql))
    Object.assign(results, { thin, load, firstDay: world.firstDay, lastDay: world.lastDay })
    Object.assign(results, { machine: await describeMachine(sql), storage: await readStorage(sql) })
    await part('questions', () => measureQuestions(bench, frame, options, results))
    if (SERVED.some((name) => options.only.has(name))) await runServed({ bench, frame, options, pack, part })
  } finally {
    await bench.database.close()
  }
}

/** A question whose answers differ is left out and fails the bench. */
async function measureQuestions(
  bench: Bench,
  frame: Frame,
  options: Options,
  { failures }: BenchResults,
): Promise<QuestionResult[]> {
  const { database, url, world, thin, factFile } = bench
  const duck = await openDuck(factFile, world, options.rows, frame.catalogue)
  if (!thin) await addGridIndex(database.sql)
  const results: QuestionResult[] = []
  for (const question of listQuestions(frame, new Date())) {
    console.log(`  ${question.name}`)
    await measureQuestion(question, { sql: database.sql, url, duck, withGrid: !thin }).then(
      (result) => results.push(result),
      (error: unknown) => {
        failures[question.name] = error instanceof Error ? error.message : String(error)
      },
    )
  }
  duck.closeSync()
  return results
}

interface Served {
  bench: Bench
  frame: Frame
  options: Options
  pack: RegionPack
  part(name: Part, measure: () => Promise<unknown>): Promise<void>
}

async function runServed({ bench, frame, options, pack, part }: Served): Promise<void> {
  const { clients, seconds, seed, listeners, posts } = options
  const { sql } = bench.database
  await withProduct({ bench, options, pack }, async (product) => {
    await part('http', () => measureHttp(product.url, sql, frame))
    const choices = choicesOf(pack, bench.world)
    await part('clients', () => measureClients({ base: product.url, clients, seconds, seed, choices }))
  })
  // A process of its own: what the questions before left in memory would hide what listeners take.
  const [source] = frame.sources
  await withProduct({ bench, options, pack }, (product) =>
    part('live', () => measureLive(product, sql, { listeners, posts, source })),
  )
}

async function withProduct(
  { bench, options, pack }: Pick<Served, 'bench' | 'options' | 'pack'>,
  use: (product: ServerProcess) => Promise<void>,
): Promise<void> {
  const product = await startServerProcess({ url: bench.url, regionFolder: pack.folder, port: options.port })
  try {
    await use(product)
  } finally {
    await product.stop()
  }
}
