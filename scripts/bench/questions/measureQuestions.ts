import type { DuckDBConnection } from '@duckdb/node-api'
import type { Sql } from '@ochag/api/db/connect'
import { interleave } from '../measure/interleave'
import type { Timing } from '../measure/statistics'
import { difference } from './answers'
import { askTimed, ORDINARY } from './askTimed'
import { type Access, explainQuestion } from './explain'
import { type GridTime, timeGridJoin } from './gridJoin'
import type { Answer, Question, Targets } from './question'

const ROUNDS = { rounds: 21, budget: 20_000, fewest: 3 }

/** What was measured of one question. */
export interface QuestionResult {
  name: string
  targets?: Targets
  /** Rows of the answer. */
  rows: number
  ours: Timing
  plain: Timing
  duck: Timing
  grid?: GridTime
  plan: Access[]
}

interface Databases {
  sql: Sql
  url: string
  duck: DuckDBConnection
  /** The usual grid join can be tried too. */
  withGrid: boolean
}

/**
 * Asks a question in all ways, by turns.
 * @throws Error when the answers differ: then nothing measured would mean anything
 */
export async function measureQuestion(question: Question, databases: Databases): Promise<QuestionResult> {
  const { sql, url, duck, withGrid } = databases
  const rows = await requireEqual(question, databases)
  const prepared = await duck.prepare(question.duck)
  const timings = await interleave(
    [
      { name: 'ours', run: async () => (await askTimed(sql, question.ours)).milliseconds },
      { name: 'plain', run: async () => (await askTimed(sql, question.plain, ORDINARY)).milliseconds },
      {
        name: 'duck',
        run: async () => {
          const begun = performance.now()
          await prepared.runAndReadAll()
          return performance.now() - begun
        },
      },
    ],
    ROUNDS,
  )
  prepared.destroySync()
  return {
    ...{ name: question.name, rows, ...timings, ...(question.targets && { targets: question.targets }) },
    ...(question.grid && withGrid && { grid: await timeGridJoin(sql, question.grid) }),
    plan: await explainQuestion(url, question).catch(() => []),
  }
}

async function requireEqual(question: Question, { sql, duck }: Databases): Promise<number> {
  const ours = question.readOurs((await askTimed(sql, question.ours)).result)
  const plain = question.readRows((await askTimed(sql, question.plain)).result)
  const reader = await duck.runAndReadAll(question.duck)
  requireSame(question.name, 'DuckDB', ours, question.readRows(reader.getRowObjectsJS()))
  requireSame(question.name, 'the appeals', ours, plain)
  return ours.length
}

function requireSame(name: string, other: string, ours: Answer, theirs: Answer): void {
  const found = difference(ours, theirs)
  if (found) throw new Error(`${name}: our answer is not that of ${other}: ${found}`)
}
