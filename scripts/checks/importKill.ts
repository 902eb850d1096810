// Imports killed with kill -9 at random moments and run again end in the state of one clean import.
// Usage: npx tsx scripts/checks/importKill.ts [SEED] (REAL_DATA_DIR; DATABASE_URL adds rounds on a server)
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Sql } from '@ochag/api/db/connect'
import { between, createRandom, uniform } from '../demo/random'
import { failPlainly } from '../failPlainly'
import { type BostonDatabase, bostonDatabase, loadBoston } from './bostonDatabase'
import { type Moment, type Pace, runAndKill, runWhole, writeSlice } from './importKillRun'
import { importState } from './importState'
import { verdicts } from './verdicts'

/** Rows of an import: several batches; the embedded database takes longer to open and stores fewer at once. */
const ROWS = { server: 40_000, embedded: 8_000 }
/** So often an import has to be killed while it has stored some of its rows and not all: only that is a trial. */
const TRIALS = { server: 6, embedded: 3 }
/** With so many kills without enough trials the moments are drawn badly. */
const MOST_KILLS = 40
/** Caches grow warm: where everything had been stored before its moment came, the next ones come earlier. */
const SOONER = 0.8

const { check, finish } = verdicts()
const seed = Number(process.argv[2] ?? 1)
const random = createRandom(seed)

async function checkKills(): Promise<void> {
  console.log(`seed ${seed}`)
  const server = process.env.DATABASE_URL
  if (server) await checkOn(await bostonDatabase(server))
  await checkOn(await bostonDatabase(undefined))
  finish()
}

async function checkOn(place: BostonDatabase): Promise<void> {
  const { kind } = place
  const file = await writeSlice(ROWS[kind])
  const begun = Date.now()
  const stored: number[] = []
  const halfWay = () => stored.filter((rows) => rows > 0 && rows < ROWS[kind]).length
  try {
    await onDatabase(place, loadBoston)
    let { pace } = await runWhole(place, file)
    const expected = await onDatabase(place, takeState)
    for (let kills = 0; halfWay() < TRIALS[kind] && kills < MOST_KILLS; kills += 1) {
      const killed = await runAndKill(place, file, drawMoment(pace))
      const { before } = await runWhole(place, file)
      const state = await onDatabase(place, takeState)
      if (!killed || before === ROWS[kind]) pace = { ...pace, storing: pace.storing * SOONER }
      if (!killed) continue
      stored.push(before)
      check(state === expected, `${kind}: killed at ${before} of ${ROWS[kind]} rows, whole after another run`)
    }
  } finally {
    await place.remove()
    await rm(dirname(file), { recursive: true })
  }
  check(halfWay() === TRIALS[kind], `${kind}: ${halfWay()} of ${stored.length} imports were killed half-way`)
  console.log(`  ${((Date.now() - begun) / 1000).toFixed(0)} s`)
}

/** The state that an import left; empties the database for the next one. */
async function takeState(sql: Sql): Promise<string> {
  const state = await importState(sql)
  await sql`truncate appeal, status_event, default_point, change, import, import_update, import_rejection`
  return state
}

/** Mostly while rows are stored, sometimes while the program is still starting. */
function drawMoment({ starting, storing }: Pace): Moment {
  if (uniform(random) < 0.1) return { after: 'start', milliseconds: between(random, 0, starting) }
  return { after: 'first word', milliseconds: between(random, 0, storing) }
}

async function onDatabase<Result>(place: BostonDatabase, work: (sql: Sql) => PromiseLike<Result>): Promise<Result> {
  const database = await place.open()
  const result = await work(database.sql)
  await database.close()
  return result
}

failPlainly(checkKills())
