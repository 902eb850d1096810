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

/** Rows of an import: a dozen batches on a server; the embedded database takes longer to open, so it gets fewer. */
const ROWS = { server: 60_000, embedded: 10_000 }
const KILLS = 20
const KILLS_ON_SERVER = 15
/** An import is killed at least this often while it has stored some rows and not all of them. */
const LEAST_HITS = 8

const { check, finish } = verdicts()
const seed = Number(process.argv[2] ?? 1)
const random = createRandom(seed)
const stored: number[] = []
let hits = 0

async function checkKills(): Promise<void> {
  console.log(`seed ${seed}`)
  const server = process.env.DATABASE_URL
  if (server) await checkOn(await bostonDatabase(server), KILLS_ON_SERVER)
  await checkOn(await bostonDatabase(undefined), server ? KILLS - KILLS_ON_SERVER : KILLS)
  check(stored.length === KILLS, `${stored.length} imports were killed`)
  check(
    hits >= LEAST_HITS,
    `${hits} of them half-way, at rows ${stored.sort((left, right) => left - right).join(', ')}`,
  )
  finish()
}

async function checkOn(place: BostonDatabase, kills: number): Promise<void> {
  const file = await writeSlice(ROWS[place.kind])
  const begun = Date.now()
  try {
    await onDatabase(place, loadBoston)
    const { pace } = await runWhole(place, file)
    const expected = await onDatabase(place, takeState)
    for (let round = 1; round <= kills; round += 1) {
      const rows = await killAndComplete(place, file, pace)
      check(
        (await onDatabase(place, takeState)) === expected,
        `${place.kind}, round ${round}: killed at ${rows} rows, whole after another run`,
      )
    }
  } finally {
    await place.remove()
    await rm(dirname(file), { recursive: true })
  }
  console.log(`  ${kills} rounds on the ${place.kind} database: ${((Date.now() - begun) / 1000).toFixed(0)} s`)
}

/** Kills an import into the emptied database, runs it again, answers how many rows the killed one had stored. */
async function killAndComplete(place: BostonDatabase, file: string, pace: Pace): Promise<number> {
  for (;;) {
    const killed = await runAndKill(place, file, drawMoment(pace))
    const { before } = await runWhole(place, file)
    if (killed) {
      stored.push(before)
      if (before > 0 && before < ROWS[place.kind]) hits += 1
      return before
    }
    // It was done before its moment came: that is no trial.
    await onDatabase(place, takeState)
  }
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
