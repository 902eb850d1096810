import fc from 'fast-check'
import { cellToBoundary, latLngToCell } from 'h3-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Filter } from '../contract/filter'
import type { Database, Queryable } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { countCells } from '../queries/countCells'
import { getBreakdown } from '../queries/getBreakdown'
import { getFigures } from '../queries/getFigures'
import { getStanding } from '../queries/getStanding'
import { listBacklog } from '../queries/listBacklog'
import { listMatrix } from '../queries/listMatrix'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { scopeOf } from './scope'
import { TABLES } from './tables'
import { items } from './testHistory'

const LATITUDE = 60.444
/** Straddles the border between west and east at 31° E. */
const STRADDLING = latLngToCell(LATITUDE, 31, 7)
const NOW = new Date().toISOString()
const ROLE = `official_${process.pid}`
const GUARDED = ['appeal', 'rollup_tail', 'rollup_standing_tail', ...TABLES.map(({ table }) => table)]

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await ingestAppeals(database.sql, appeals(0, 300))
  await foldRollups(database.sql)
  await ingestAppeals(database.sql, appeals(200, 400))
  await guard(database.sql)
})
afterAll(async () => {
  await database.sql`drop owned by ${database.sql(ROLE)}`
  await database.sql`drop role ${database.sql(ROLE)}`
  await database.close()
})

/** Random appeals, many of them in one hexagon on both sides of a border. */
function appeals(from: number, to: number): unknown[] {
  return fc.sample(items, { seed: from, numRuns: to - from }).map((item, index) => ({
    ...item,
    externalId: String(from + index),
    point: index % 2 === 0 ? item.point : [31 + ((index % 7) - 3) / 1000, LATITUDE],
  }))
}

/** What a later version will do: an official sees the rows of the municipalities in a setting, whoever asks in their name. */
async function guard(sql: Queryable): Promise<void> {
  const [row] = await sql<{ schema: string }[]>`select current_schema() as schema`
  await sql`create role ${sql(ROLE)}`
  await sql`grant usage on schema ${sql(row?.schema ?? '')}, public to ${sql(ROLE)}`
  await sql`grant select on all tables in schema ${sql(row?.schema ?? '')} to ${sql(ROLE)}`
  for (const table of GUARDED) {
    await sql`alter table ${sql(table)} enable row level security`
    await sql`create policy territory on ${sql(table)} for select
      using (municipality_id = any(current_setting('ochag.territory')::int[]))`
  }
}

/** Asks as an official of a municipality. */
function asOfficial<Answer>(municipality: string, ask: (sql: Queryable) => Promise<Answer>): Promise<Answer> {
  return database.sql.begin('read only', async (transaction) => {
    const [row] = await transaction<{ id: number }[]>`select id from municipality where code = ${municipality}`
    await transaction`select set_config('ochag.territory', ${`{${row?.id}}`}, true)`
    await transaction`set local role ${transaction(ROLE)}`
    return ask(transaction)
  }) as Promise<Answer>
}

async function answers(sql: Queryable, filter: Filter) {
  const { topic, municipality } = filter
  const { municipalities: _, ...figures } = await getFigures(sql, filter, NOW)
  const standing = await getStanding(sql, {
    on: '2025-01-01',
    ...(topic && { topic }),
    ...(municipality && { municipality }),
  })
  return {
    hexagons: await countCells(sql, await scopeOf(sql, filter), 7, undefined),
    fine: await countCells(sql, await scopeOf(sql, filter), 11, [STRADDLING]),
    matrix: await listMatrix(sql, filter),
    breakdown: await getBreakdown(sql, filter),
    backlog: await listBacklog(sql, { ...filter, resolution: 7 }, NOW),
    figures,
    standing: standing.statuses,
  }
}

const FILTERS: Filter[] = [
  { from: '2022-01-01', to: '2026-01-01' },
  { from: '2023-02-13', to: '2025-11-09' },
  { from: '2022-01-01', to: '2026-01-01', topic: ['roads'] },
  { from: '2023-02-13', to: '2025-11-09', source: ['portal'], status: ['new', 'closed'] },
  { from: '2022-01-01', to: '2026-01-01', cell: STRADDLING },
]

test.each(FILTERS)('an official has the answers that the filter by municipality gives: %j', async (filter) => {
  for (const municipality of ['west', 'east'])
    expect(await asOfficial(municipality, (sql) => answers(sql, filter))).toEqual(
      await answers(database.sql, { ...filter, municipality: [municipality] }),
    )
})

test('a hexagon on the border counts for each side its own appeals', async () => {
  const longitudes = cellToBoundary(STRADDLING).map(([, longitude]) => longitude)
  expect([Math.min(...longitudes) < 31, Math.max(...longitudes) > 31]).toEqual([true, true])
  const count = async (sql: Queryable) =>
    (await countCells(sql, await scopeOf(sql, {}), 7, [STRADDLING])).reduce((sum, { count }) => sum + count, 0)
  const [west, east] = [await asOfficial('west', count), await asOfficial('east', count)]
  expect(Math.min(west, east)).toBeGreaterThan(10)
  expect(west + east).toBe(await count(database.sql))
})
