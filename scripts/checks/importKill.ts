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

const ROWS = 10_000
const KILLS = 20
const KILLS_ON_SERVER = 12
/** An import is killed at least this often while it has stored some rows and not all of them. */
const LEAST_HITS = 8

const { check, finish } = verdicts()
const seed = Number(process.argv[2] ?? 1)
const random = createRandom(seed)
const stored: number[] = []

async function checkKills(): Promise<void> {
  console.log(`seed ${seed}`)
  const file = await writeSlice(ROWS)
  const server = process.env.DATABASE_URL
  if (server) await checkOn(await bostonDatabase(server), file, KILLS_ON_SERVER)
  await checkOn(await bostonDatabase(undefined), file, server ? KILLS - KILLS_ON_SERVER : KILLS)
  const hits = stored.filter((rows) => rows > 0 && rows < ROWS).length
  check(stored.length === KILLS, `${stored.length} imports were killed`)
  check(
    hits >= LEAST_HITS,
    `${hits} of them half-way, at rows ${stored.sort((left, right) => left - right).join(', ')}`,
  )
  await rm(dirname(file), { recursive: true })
  finish()
}

async function checkOn(place: BostonDatabase, file: string, kills: number): Promise<void> {
  const begun = Date.now()
  try {
    await onDatabase(place, loadBoston)
    const pace = await runWhole(place, file)
    const expected = await onDatabase(place, importState)
    for (let round = 1; round <= kills; round += 1) {
      const rows = await killHalfWay(place, file, pace)
      await runWhole(place, file)
      const state = await onDatabase(place, importState)
      check(state === expected, `${place.kind}, round ${round}: killed at ${rows} rows, whole after another run`)
    }
  } finally {
    await place.remove()
  }
  console.log(`  ${kills} rounds on the ${place.kind} database: ${((Date.now() - begun) / 1000).toFixed(0)} s`)
}

/** Kills an import into the emptied database and answers how many rows it had stored; one that was quicker does not count. */
async function killHalfWay(place: BostonDatabase, file: string, pace: Pace): Promise<number> {
  for (;;) {
    await onDatabase(place, (sql) => sql`truncate appeal, status_event, default_point, change`)
    if (!(await runAndKill(place, file, drawMoment(pace)))) continue
    const [row] = await onDatabase(place, (sql) => sql<{ rows: number }[]>`select count(*)::int as rows from appeal`)
    stored.push(row?.rows ?? 0)
    return row?.rows ?? 0
  }
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
