import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { countCells } from '../queries/countCells'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { recount } from './recount'
import { scopeOf } from './scope'

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
afterAll(() => database.close())

/** Appeals of a group in two months and a bit, by the rollup of groups and the days at the edge. */
async function countOf(group: string): Promise<number> {
  const filter = { from: '2026-02-01', to: '2026-04-03', topic: [group], source: ['portal'] }
  const cells = await countCells(database.sql, await scopeOf(database.sql, filter), 7, undefined)
  return cells.reduce((sum, { count }) => sum + count, 0)
}

test('a topic that comes under another group takes its counts along, folded or not', async () => {
  const batch = (from: number) =>
    Array.from({ length: 30 }, (_, index) => ({
      source: 'portal',
      externalId: `R-${from + index}`,
      topic: index % 3 === 0 ? 'roads.snow' : 'roads.holes',
      createdAt: `2026-0${2 + (index % 3)}-02T12:00:00Z`,
      point: [30.2 + (index % 5) / 100, 60.2],
    }))
  await ingestAppeals(database.sql, batch(0))
  await foldRollups(database.sql)
  await ingestAppeals(database.sql, batch(100))
  await ingestAppeals(database.sql, [{ ...batch(200)[0], createdAt: '2026-06-01T12:00:00Z' }])
  expect([await countOf('roads'), await countOf('waste')]).toEqual([60, 0])
  await database.sql`
    update topic set parent_id = (select id from topic where code = 'waste') where code = 'roads.snow'`
  expect([await countOf('roads'), await countOf('waste')]).toEqual([40, 20])
  expect(await recount(database.sql, { repair: false })).toEqual([])
  await foldRollups(database.sql)
  expect([await countOf('roads'), await countOf('waste')]).toEqual([40, 20])
  expect(await recount(database.sql, { repair: false })).toEqual([])
})
