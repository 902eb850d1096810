import { latLngToCell } from 'h3-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Filter } from '../contract/filter'
import type { Database, Queryable } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { countBacklog } from '../queries/countBacklog'
import { countCells } from '../queries/countCells'
import { countSeries } from '../queries/countSeries'
import { countStatuses } from '../queries/countStatuses'
import { countTotals } from '../queries/countTotals'
import { describeCell } from '../queries/describeCell'
import { getFigures } from '../queries/getFigures'
import { getStanding } from '../queries/getStanding'
import { listBacklog } from '../queries/listBacklog'
import { listMatrix } from '../queries/listMatrix'
import { listMunicipalities } from '../queries/listMunicipalities'
import { listSources } from '../queries/listSources'
import { listTopics } from '../queries/listTopics'
import { rankAddresses } from '../queries/rankAddresses'
import { rankTopics } from '../queries/rankTopics'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { scopeOf } from './scope'
import { type Scan, scansOf } from './testPlans'
import { tidyRollups } from './upkeep'

const APPEALS = 30_000
const TODAY = '2026-06-01'
const NOW = `${TODAY}T12:00:00Z`
const CELL = latLngToCell(60.5, 30.5, 6)
const CITY = ['871126d24ffffff']
const THIS_YEAR = { from: '2026-01-01', to: '2027-01-01' }
const ODD = { from: '2025-02-13', to: '2025-11-09' }
const MONTH = { from: '2026-05-02', to: '2026-06-01' }

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  await fill(database.sql)
  await foldRollups(database.sql)
  await tidyRollups(database.sql)
})
afterAll(() => database.close())

/** Appeals of three years in a few hundred places, with everything that a rollup tells apart. */
async function fill(sql: Queryable): Promise<void> {
  const cells = Array.from({ length: 600 }, (_, place) =>
    latLngToCell(60 + (place % 25) / 25, 30 + Math.floor(place / 25) / 13, 15),
  )
  await sql`
    insert into appeal (source_id, external_id, kind, status, topic_id, municipality_id, created_at, day, taken_at, due_at,
      precision, address, cell, content_hash)
    select 1 + n % 2, n::text, (enum_range(null::appeal_kind))[1 + n % 3], (enum_range(null::appeal_status))[1 + (n * 7) % 6],
      nullif((n * 5) % 6, 0), 1 + n % 2, at, at::date, at + (n % 100) * interval '1 hour', at + interval '30 days', 'house',
      'Lane ' || n % 700, case when n % 10 > 0 then ('x' || lpad((${cells}::text[])[1 + (n * 11) % 600], 16, '0'))::bit(64)::bigint end,
      '\\x00'
    from (select n, timestamptz '2023-06-01T00:00:00Z' + n * interval '52 minutes' as at from generate_series(1, ${APPEALS}::int) n) as made`
}

interface Question {
  name: string
  ask(sql: Queryable): Promise<unknown>
  /** Rollups that answer; none for a question that the appeals' index answers. */
  from: string[]
  /** Whether days that no rollup holds are read from the appeals. */
  facts?: boolean
  /** Whether it is about all rows of a table, which is read from end to end where it is small. */
  whole?: boolean
}

const hexagons = (filter: Filter, resolution: number, cells?: string[]) => async (sql: Queryable) =>
  countCells(sql, await scopeOf(sql, filter), resolution, cells)

const QUESTIONS: Question[] = [
  { name: 'region, resolution 7', ask: hexagons({}, 7), from: ['cell7'] },
  {
    name: 'two topics, this year',
    ask: hexagons({ ...THIS_YEAR, topic: ['waste', 'roads.snow'] }, 7),
    from: ['cell_topic'],
  },
  {
    name: 'odd days, one group, two sources',
    ask: hexagons({ ...ODD, topic: ['roads'], source: ['portal', 'hotline'] }, 6),
    from: ['cell_group'],
    facts: true,
  },
  {
    name: 'odd days, one topic, two sources',
    ask: hexagons({ ...ODD, topic: ['roads.holes'], source: ['portal', 'hotline'] }, 6),
    from: ['cell_full'],
    facts: true,
  },
  {
    name: 'city, resolution 9, open, 30 days',
    ask: hexagons({ ...MONTH, status: ['new', 'in_progress'] }, 9, CITY),
    from: ['cell9'],
    facts: true,
  },
  { name: 'matrix, year against year', ask: (sql) => listMatrix(sql, THIS_YEAR), from: ['topic'] },
  {
    name: 'daily series of a group in a town',
    ask: (sql) => countSeries(sql, { topic: ['roads'], municipality: ['west'] }, 'day'),
    from: ['topic'],
  },
  {
    name: 'drill-down: statuses',
    ask: async (sql) => countStatuses(sql, await scopeOf(sql, { cell: CELL })),
    from: ['cell7'],
  },
  {
    name: 'drill-down: topics',
    ask: async (sql) => rankTopics(sql, await scopeOf(sql, { cell: CELL }), 10),
    from: ['cell_full'],
  },
  {
    name: 'drill-down: addresses',
    ask: async (sql) => rankAddresses(sql, await scopeOf(sql, { cell: CELL }), 10),
    from: ['address'],
    whole: true,
  },
  { name: 'drill-down: towns', ask: (sql) => describeCell(sql, CELL), from: ['cell7'] },
  {
    name: 'overdue by hexagon',
    ask: (sql) => listBacklog(sql, { resolution: 7 }, NOW),
    from: ['open'],
    facts: true,
    whole: true,
  },
  { name: 'overdue by town', ask: (sql) => countBacklog(sql, {}, NOW), from: ['open'], facts: true, whole: true },
  { name: 'totals', ask: (sql) => countTotals(sql, {}), from: ['territory'] },
  { name: 'towns', ask: (sql) => listMunicipalities(sql, ODD), from: ['territory'] },
  { name: 'topics', ask: (sql) => listTopics(sql, ODD), from: ['topic'] },
  { name: 'sources', ask: (sql) => listSources(sql, ODD), from: ['source'] },
  {
    name: 'figures',
    ask: (sql) => getFigures(sql, {}, NOW),
    from: ['open', 'reaction', 'address'],
    facts: true,
    whole: true,
  },
  { name: 'standing', ask: (sql) => getStanding(sql, { on: '2025-03-01' }), from: ['standing'], whole: true },
]

test.each(QUESTIONS)('$name reads indexes only', async ({ ask, from, facts = false, whole = false }) => {
  const scans = await scansOf(database.sql, ask, whole)
  const large = scans.filter(({ table }) =>
    /^(rollup_(?!tail|standing_tail|state|lock)|appeal|status_event|address$)/.test(table),
  )
  const wrong = large.filter(
    ({ node, table }) => node !== 'Index Only Scan' && !(table === 'address' && node === 'Index Scan'),
  )
  expect(wrong).toEqual([])
  const rollups = new Set(large.map(({ table }) => table).filter((table) => table.startsWith('rollup_')))
  for (const name of from) expect(rollups).toContain(`rollup_${name}`)
  // The first and last day that are known are looked up everywhere: one row each.
  const counted = large.filter(({ table, rows }) => table === 'appeal' && rows > 1)
  if (!facts) expect(counted).toEqual([])
})

test('a scan that is none of an index is noticed', async () => {
  const scans: Scan[] = await scansOf(database.sql, (sql) => sql`select count(text) from appeal`)
  expect(scans).toMatchObject([{ table: 'appeal', node: 'Seq Scan' }])
})
