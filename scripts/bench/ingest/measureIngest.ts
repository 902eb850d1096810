import type { RegionPack } from '@ochag/api/contract/pack'
import type { Sql } from '@ochag/api/db/connect'
import { batchOf } from '@ochag/api/imports/runImport'
import { foldRollups } from '@ochag/api/rollup/fold'
import { recount } from '@ochag/api/rollup/recount'
import { createWorld, type FactRecipe } from '../facts/factWorld'
import { freshDatabase } from '../load/freshDatabase'
import { median } from '../measure/statistics'
import { timeCopy } from './copyBaseline'
import { readProfile, resetProfile, type StatementCost } from './profile'
import { runWriters } from './runWriters'

/** As many as an import stores in one transaction. */
const BATCH = batchOf({ embedded: false })

/** COPY and writers take turns so many times: on a machine that does other work, one comparison says little. */
const ROUNDS = 3

const WRITERS = [1, 8]

/** How a number of writers fared. */
export interface WriterRun {
  writers: number
  rowsPerSecond: number
  /** Of plain COPY. */
  share: number
  /** Seconds from the last write until the rollups contain everything. */
  foldSeconds: number
  deadlocks: number
  /** What is wrong afterwards; empty when every count is exact. */
  wrong: string[]
  /** Seconds of processor of the writing processes themselves; the rest of the time they wait for the server. */
  processorSeconds: number
  seconds: number
  statements: StatementCost[]
}

export interface IngestResult {
  rows: number
  batch: number
  copyRowsPerSecond: number
  runs: WriterRun[]
}

/** Compares the real path, one writer and eight at once, with plain COPY of the same rows; each round with its own COPY. */
export async function measureIngest(pack: RegionPack, url: string, recipe: FactRecipe): Promise<IngestResult> {
  const copies: number[] = []
  const rounds: WriterRun[][] = WRITERS.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    const database = await freshDatabase(pack, url)
    const copySeconds = await timeCopy(database.sql, createWorld(pack, recipe))
    await database.close()
    copies.push(copySeconds)
    for (const [index, writers] of WRITERS.entries())
      rounds[index]?.push(await runOnce(pack, url, recipe, writers, copySeconds))
  }
  return { rows: recipe.rows, batch: BATCH, copyRowsPerSecond: recipe.rows / median(copies), runs: rounds.map(middle) }
}

/** The run of the median share, with whatever went wrong in any of them. */
function middle(runs: WriterRun[]): WriterRun {
  const share = median(runs.map((run) => run.share))
  const [run] = runs.toSorted((left, right) => Math.abs(left.share - share) - Math.abs(right.share - share))
  if (!run) throw new Error('nothing was measured')
  const deadlocks = runs.reduce((sum, { deadlocks }) => sum + deadlocks, 0)
  return { ...run, deadlocks, wrong: runs.flatMap(({ wrong }) => wrong) }
}

async function runOnce(
  pack: RegionPack,
  url: string,
  recipe: FactRecipe,
  writers: number,
  copySeconds: number,
): Promise<WriterRun> {
  const database = await freshDatabase(pack, url)
  const { sql } = database
  const before = await countDeadlocks(sql)
  const profiled = await resetProfile(sql)
  const regionFolder = pack.folder
  const { seconds, processorSeconds } = await runWriters(writers, { url, regionFolder, recipe, batch: BATCH })
  const statements = profiled ? await readProfile(sql) : []
  const begun = performance.now()
  await foldRollups(sql)
  const foldSeconds = (performance.now() - begun) / 1000
  const wrong = await findErrors(sql, recipe.rows)
  const deadlocks = (await countDeadlocks(sql)) - before
  await database.close()
  return {
    ...{ writers, seconds, processorSeconds, foldSeconds, deadlocks, wrong, statements },
    rowsPerSecond: recipe.rows / seconds,
    share: copySeconds / seconds,
  }
}

async function countDeadlocks(sql: Sql): Promise<number> {
  const [row] = await sql<{ deadlocks: number }[]>`
    select deadlocks::int from pg_stat_database where datname = current_database()`
  return row?.deadlocks ?? 0
}

async function findErrors(sql: Sql, rows: number): Promise<string[]> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from appeal`
  const found = await recount(sql, { repair: false })
  const wrong = found.map(({ table, rows: differing }) => `${differing} rows of ${table}`)
  return row?.count === rows ? wrong : [`${row?.count} appeals instead of ${rows}`, ...wrong]
}
