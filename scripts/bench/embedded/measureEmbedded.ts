import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegionPack } from '@ochag/api/contract/pack'
import { connect, type Database } from '@ochag/api/db/connect'
import { migrate } from '@ochag/api/db/migrate'
import { readCatalogue } from '@ochag/api/queries/readCatalogue'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { createWorld, type FactRecipe } from '../facts/factWorld'
import { ingestFacts } from '../load/ingestFacts'
import { interleave } from '../measure/interleave'
import type { Timing } from '../measure/statistics'
import { difference } from '../questions/answers'
import { askTimed } from '../questions/askTimed'
import { readFrame } from '../questions/frame'
import { listQuestions } from '../questions/listQuestions'
import type { Question } from '../questions/question'

const ROUNDS = { rounds: 20, budget: 10_000, fewest: 5 }

export interface EmbeddedResult {
  rows: number
  questions: { name: string; ours: Timing; rows: number }[]
}

/** Asks the same questions of the database that needs no server. */
export async function measureEmbedded(pack: RegionPack, recipe: FactRecipe): Promise<EmbeddedResult> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'bench-embedded-'))
  // The driver learns the types of arrays when it connects, so the schema comes first.
  await prepare(dataDirectory, pack)
  const database = await connect({ dataDirectory })
  try {
    const world = createWorld(pack, recipe)
    await ingestFacts(database.sql, world, recipe.rows)
    const frame = await readFrame(database.sql, pack, world, await readCatalogue(database.sql))
    const questions: EmbeddedResult['questions'] = []
    for (const question of listQuestions(frame, new Date())) questions.push(await measureOne(database, question))
    return { rows: recipe.rows, questions }
  } finally {
    await database.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

async function prepare(dataDirectory: string, pack: RegionPack): Promise<void> {
  const database = await connect({ dataDirectory })
  await migrate(database.sql)
  await loadRegion(database.sql, pack)
  await database.close()
}

async function measureOne({ sql }: Database, question: Question): Promise<EmbeddedResult['questions'][number]> {
  const ours = question.readOurs((await askTimed(sql, question.ours)).result)
  const plain = question.readRows((await askTimed(sql, question.plain)).result)
  const found = difference(ours, plain)
  if (found) throw new Error(`${question.name}: our answer is not that of the appeals: ${found}`)
  const run = async () => (await askTimed(sql, question.ours)).milliseconds
  const timings = await interleave([{ name: 'ours', run }], ROUNDS)
  return { name: question.name, ours: timings.ours, rows: ours.length }
}
