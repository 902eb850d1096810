import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { GRAINS } from './grains'
import { recount } from './recount'
import { histories, moveBorder } from './testHistory'
import { ourAnswers, plainAnswers, type Questions, questions } from './testQuestions'

let database: Database
/** Rollups whose name was needed since the start: those that answered a question. */
const used = new Set<string>()

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  for (const grain of GRAINS) {
    const { table } = grain
    Object.defineProperty(grain, 'table', { get: () => used.add(table) && table })
  }
})
afterAll(() => database.close())

/** Our answers are those of plain SQL; the median is within the error of the sketch. */
async function expectAgreement(asked: readonly Questions[]): Promise<void> {
  const now = new Date().toISOString()
  for (const one of asked) {
    const { medianReaction, ...ours } = await ourAnswers(database.sql, one, now)
    const { answers, seconds } = await plainAnswers(database.sql, one, now)
    expect(ours, JSON.stringify(one)).toEqual(answers)
    // Reactions within a second are kept as one second.
    const median = seconds === null ? null : Math.max(1, seconds)
    if (median === null || medianReaction === null) expect(medianReaction).toBe(median)
    else expect(Math.abs(medianReaction - median) / median).toBeLessThanOrEqual(0.05 + 1e-9)
  }
}

/** More of them, or others: HISTORIES=500 SEED=7. */
test('after any history every rollup equals the appeals, and every answer the one of plain SQL', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.array(questions, { minLength: 3, maxLength: 3 }), async (steps, asked) => {
      await database.sql`truncate appeal, default_point`
      await moveBorder(database.sql, 31)
      for (const { run } of steps) await run(database.sql)
      expect(await recount(database.sql, { repair: false })).toEqual([])
      await expectAgreement(asked)
      await foldRollups(database.sql)
      expect(await database.sql`select from rollup_tail`).toHaveLength(0)
      expect(await recount(database.sql, { repair: false })).toEqual([])
      await expectAgreement(asked)
    }),
    { numRuns: Number(process.env.HISTORIES ?? 25), seed: Number(process.env.SEED ?? 45) },
  )
  expect([...used].sort()).toEqual(GRAINS.map(({ table }) => table).sort())
})
