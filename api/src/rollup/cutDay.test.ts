import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Filter } from '../contract/filter'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { countCells } from '../queries/countCells'
import { countExecutors } from '../queries/countExecutors'
import { countSeries } from '../queries/countSeries'
import { countTotals } from '../queries/countTotals'
import { getFigures } from '../queries/getFigures'
import { getMeasures } from '../queries/getMeasures'
import { listAppeals } from '../queries/listAppeals'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { scopeOf } from './scope'

const NOW = '2026-03-20T12:00:00.000Z'

/** Moscow is three hours ahead: 9 March has appeals at 00:00, 06:09, 06:10 and 23:59. */
const TIMES = [
  '2026-03-07T21:30:00Z',
  '2026-03-08T11:00:00Z',
  '2026-03-08T21:00:00Z',
  '2026-03-09T03:09:00Z',
  '2026-03-09T03:10:00Z',
  '2026-03-09T20:59:00Z',
  '2026-03-10T01:00:00Z',
  '2026-03-11T01:00:00Z',
]

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  const appeals = TIMES.map((createdAt, index) => ({
    source: 'portal',
    externalId: String(index),
    topic: 'waste',
    status: 'in_progress',
    dueAt: createdAt,
    createdAt,
    point: [30.2, 60.2],
  }))
  await ingestAppeals(database.sql, appeals.slice(0, 5))
  await foldRollups(database.sql)
  // The rest stays in the tail.
  await ingestAppeals(database.sql, appeals.slice(5))
})
afterAll(() => database.close())

/** One filter, counted in every way that there is. */
async function counted(filter: Filter): Promise<number[]> {
  const { sql } = database
  const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)
  const scope = await scopeOf(sql, filter)
  const measures = await getMeasures(sql, { ...filter, by: 'group' }, NOW)
  return [
    (await countTotals(sql, filter)).total,
    sum(await countCells(sql, scope, 7, undefined)),
    sum(await countCells(sql, scope, 7, ['851106a3fffffff', '851106a7fffffff'])),
    sum((await countSeries(sql, filter, 'day')).points),
    sum(await countExecutors(sql, filter)),
    (await listAppeals(sql, { ...filter, limit: 50 })).appeals.length,
    (await getFigures(sql, filter, NOW)).open,
    measures.total.count,
    measures.total.withDeadline,
  ]
}

test.each([
  ['00:00', 2],
  ['06:09', 3],
  ['06:10', 4],
  ['12:00', 5],
  ['23:59', 5],
  [undefined, 6],
] as const)('8 and 9 March until %s', async (until, count) => {
  const found = await counted({ from: '2026-03-08', to: '2026-03-10', ...(until && { until }) })
  expect([...new Set(found)]).toEqual([count])
})

test('a day alone is cut as well, and so is a period without a beginning', async () => {
  expect(new Set(await counted({ from: '2026-03-09', to: '2026-03-10', until: '06:10' }))).toEqual(new Set([2]))
  expect(new Set(await counted({ to: '2026-03-10', until: '06:10' }))).toEqual(new Set([4]))
})

test('the period that is compared with ends at the time that is asked for', async () => {
  const filter = { from: '2026-03-10', to: '2026-03-12', compareUntil: '06:10' }
  const { total, previous } = await getMeasures(database.sql, { ...filter, by: 'group' }, NOW)
  expect(total).toMatchObject({ count: 2, previous: 4 })
  expect(previous).toEqual({ from: '2026-03-08', to: '2026-03-10', until: '06:10' })
  const executors = await countExecutors(database.sql, filter)
  expect(executors).toEqual([{ executor: '', count: 2, previous: 4 }])
})

test('where only counts of days are kept, the day counts whole', async () => {
  await database.sql`update rollup_state set archived_before = '2026-03-10'`
  const scope = await scopeOf(database.sql, { from: '2026-03-10', to: '2026-03-12', compareUntil: '06:10' })
  expect(scope.previous).toEqual({ from: '2026-03-08', to: '2026-03-10' })
  await database.sql`update rollup_state set archived_before = default`
})
