import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { getVersion } from '@ochag/api/queries/getVersion'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { storeApiKey } from '@ochag/api/queries/storeApiKey'
import { readPack } from '@ochag/api/region/readPack'
import { foldRollups } from '@ochag/api/rollup/fold'
import { recount } from '@ochag/api/rollup/recount'
import { hashKey } from '@ochag/api/routes/key'
import { readSettings } from '@ochag/api/settings'
import { verdicts } from '../checks/verdicts'
import { failPlainly } from '../failPlainly'
import { choicesOf, measureClients } from './clients/measureClients'
import type { ListenersReply, ListenersRequest } from './live/measureLive'
import { type Bench, openBench } from './load/openBench'
import { startHelper } from './processes/childProcess'
import { type ServerProcess, startServerProcess } from './processes/startServerProcess'
import { clientsSection } from './report/sections'
import { follow } from './soak/follow'
import { type MemorySample, memoryCurve } from './soak/memoryCurve'
import { readSoakOptions, type SoakOptions } from './soak/soakOptions'
import { addDelta, disagreements, readTally } from './soak/tally'
import { type Writing, writeAtRandom } from './soak/writers'

const SAMPLE_MILLISECONDS = 15_000

/** Writers, readers and listeners at once for a long while; afterwards memory must be flat and every count exact. */
async function soak(options: SoakOptions): Promise<void> {
  const { regionFolder, databaseUrl } = readSettings()
  const pack = await readPack(regionFolder)
  const bench = await openBench({ ...options, pack, databaseUrl })
  const product = await startServerProcess({ url: bench.url, regionFolder, port: options.port })
  const crowd = startHelper<ListenersRequest, ListenersReply>(new URL('./live/listenersProcess.ts', import.meta.url))
  try {
    await crowd.ask({ type: 'open', base: product.url, listeners: options.listeners })
    const choices = choicesOf(pack, bench.world)
    const reading = {
      base: product.url,
      clients: options.readers,
      seconds: options.minutes * 60,
      seed: 'soak',
      choices,
    }
    await judge(bench, product, options, () => measureClients(reading))
  } finally {
    await crowd.stop()
    await product.stop()
    await bench.close()
    await rm(options.folder, { recursive: true, force: true })
  }
}

async function judge(
  bench: Bench,
  product: ServerProcess,
  options: SoakOptions,
  read: () => ReturnType<typeof measureClients>,
): Promise<void> {
  const { sql } = bench.database
  const { check, finish } = verdicts()
  const tally = await readTally(sql)
  const follower = await follow(product.url, (await getVersion(sql)).version, ({ deltas }) => {
    for (const delta of deltas) addDelta(tally, delta)
  })
  const ending = new AbortController()
  const writing = await prepareWriting(bench, product, ending.signal)
  const writers = Array.from({ length: options.writers }, (_, index) => writeAtRandom(writing, index))
  const [readers, samples] = await Promise.all([read(), sampleMemory(product, options.minutes)])
  ending.abort()
  await Promise.all(writers)
  console.log(`${JSON.stringify(writing.counts)}\n${clientsSection(readers)}`)
  const curve = memoryCurve(samples)
  check(curve.flat, `memory is flat: ${curve.described}`)
  check(readers.errors === 0, `${readers.requests} requests, ${readers.errors} errors`)
  check(writing.failures.length === 0, `all writes succeed ${writing.failures.slice(0, 3).join('; ')}`)
  await foldRollups(sql)
  const wrong = await recount(sql, { repair: false })
  check(wrong.length === 0, `every rollup equals the appeals ${wrong.map(({ table }) => table).join(', ')}`)
  await heardAll(bench, follower)
  const apart = disagreements(tally, await readTally(sql))
  check(follower.losses.length === 0, `the listener lost nothing ${follower.losses.slice(0, 3).join('; ')}`)
  check(apart.length === 0, `what the listener added up equals the appeals ${apart.slice(0, 3).join('; ')}`)
  follower.stop()
  finish()
}

async function prepareWriting(
  { database, world }: Bench,
  { url }: ServerProcess,
  signal: AbortSignal,
): Promise<Writing> {
  const key = randomBytes(32).toString('base64url')
  await storeApiKey(database.sql, 'soak', hashKey(key))
  const counts = { created: 0, changed: 0, deleted: 0, remapped: 0, failed: 0 }
  const catalogue = await readCatalogue(database.sql)
  return { base: url, key, sql: database.sql, catalogue, world, signal, counts, failures: [] }
}

async function sampleMemory(product: ServerProcess, minutes: number): Promise<MemorySample[]> {
  const begun = Date.now()
  const samples: MemorySample[] = []
  while (Date.now() - begun < minutes * 60_000) {
    await delay(Math.min(SAMPLE_MILLISECONDS, minutes * 6000))
    samples.push({ seconds: (Date.now() - begun) / 1000, ...(await product.memory()) })
    const { seconds = 0, rss = 0, heapUsed = 0 } = samples.at(-1) ?? {}
    console.log(
      `  ${Math.round(seconds)} s: RSS ${Math.round(rss / 2 ** 20)} MB, heap ${Math.round(heapUsed / 2 ** 20)} MB`,
    )
  }
  return samples
}

async function heardAll({ database }: Bench, follower: Awaited<ReturnType<typeof follow>>): Promise<void> {
  const { version } = await getVersion(database.sql)
  for (let waited = 0; follower.version() < version && waited < 100; waited += 1) await delay(100)
}

failPlainly(soak(readSoakOptions(process.argv.slice(2))))
