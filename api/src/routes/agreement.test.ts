import fc from 'fast-check'
import { cellToParent, getResolution, latLngToCell } from 'h3-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppealPage } from '../contract/appeal'
import type { Breakdown } from '../contract/breakdown'
import type { HexagonAnswer, HexagonDetail } from '../contract/hexagon'
import type { MatrixAnswer } from '../contract/matrix'
import type { MunicipalityAnswer } from '../contract/municipality'
import type { Series } from '../contract/series'
import type { SourceAnswer } from '../contract/source'
import type { TopicAnswer } from '../contract/topic'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { touchesBox } from '../grid/touchesBox'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from '../rollup/fold'
import { queryString, testApp } from './testApp'

const STATUSES = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const
const KINDS = ['problem', 'suggestion', 'incident'] as const
const TOPICS = ['roads', 'roads.holes', 'roads.holes.yard', 'roads.snow', 'waste'] as const
/** Which topics lie under which, written out by hand. */
const UNDER: Record<string, string[]> = {
  roads: ['roads', 'roads.holes', 'roads.holes.yard', 'roads.snow'],
  'roads.holes': ['roads.holes', 'roads.holes.yard'],
  'roads.holes.yard': ['roads.holes.yard'],
  'roads.snow': ['roads.snow'],
  waste: ['waste'],
}
const COUNT = 1200
/** Cells of several resolutions in the middle of the region; the finest have few appeals. */
const CELLS = [2, 3, 4, 5, 7].map((resolution) => latLngToCell(60.5, 30.8, resolution))

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  for (const batch of [0, 1, 2]) {
    const items = fc.sample(appeals, { seed: 7 + batch, numRuns: COUNT / 3 })
    const result = await ingestAppeals(
      database.sql,
      items.map((item, index) => ({ ...item, externalId: `${batch}-${index}` })),
    )
    expect(result.created).toBe(COUNT / 3)
    // The rollups have one half, the other waits in the tail; and some of either are changed afterwards.
    if (batch === 1) await foldRollups(database.sql)
  }
  await database.sql`
    update appeal set status = 'closed', topic_id = (select id from topic where code = 'waste') where id % 7 = 0`
  await database.sql`delete from appeal where id % 11 = 0`
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
})

const instant = fc.date({
  min: new Date('2023-05-20T00:00:00Z'),
  max: new Date('2026-04-05T00:00:00Z'),
  noInvalidDate: true,
})

const appeals = fc.record({
  source: fc.constantFrom('portal', 'hotline'),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  topic: fc.option(fc.constantFrom(...TOPICS)),
  municipality: fc.option(fc.constantFrom('east', 'west')),
  createdAt: instant.map((date) => date.toISOString()),
  precision: fc.constantFrom('point', 'house', 'street', 'road', 'settlement'),
  point: fc.option(
    fc.tuple(fc.double({ min: 29.9, max: 32.1, noNaN: true }), fc.double({ min: 59.95, max: 61.05, noNaN: true })),
  ),
  address: fc.option(fc.constantFrom('Лесная улица, 1', 'Мира улица, 2')),
})

const day = instant.map((date) => date.toISOString().slice(0, 10))
const filters = fc
  .record({
    days: fc.option(fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort())),
    open: fc.boolean(),
    topic: subset([...TOPICS, 'none']),
    municipality: subset(['east', 'west', 'none']),
    source: subset(['portal', 'hotline']),
    status: subset(STATUSES),
    kind: subset(KINDS),
    located: fc.option(fc.constantFrom('true', 'false'), { nil: undefined, freq: 2 }),
    cell: fc.option(fc.constantFrom(...CELLS), { nil: undefined, freq: 3 }),
  })
  .map(({ days, open, ...rest }) => ({ from: days?.[0], to: open ? undefined : days?.[1], ...rest }))

function subset<Value>(values: readonly Value[]) {
  return fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq: 2 })
}

type RandomFilter = typeof filters extends fc.Arbitrary<infer Value> ? Value : never

/** The same question asked in another way: text comparison of local days, topics spelled out, nothing shared. */
async function plainCount(filter: RandomFilter): Promise<number> {
  const topics = filter.topic?.flatMap((code) => UNDER[code] ?? [])
  const rows = await database.sql<{ cell: string | null }[]>`
    select to_hex(cell) as cell from appeal
    left join topic on topic.id = topic_id left join municipality on municipality.id = municipality_id
    join source on source.id = source_id
    where to_char(created_at at time zone 'Europe/Moscow', 'YYYY-MM-DD') >= ${filter.from ?? '0000'}
      and to_char(created_at at time zone 'Europe/Moscow', 'YYYY-MM-DD') < ${filter.to ?? '9999'}
      and (${topics === undefined} or topic.code = any(${topics ?? []}) or ${filter.topic?.includes('none') ?? false} and topic_id is null)
      and (${filter.municipality === undefined} or coalesce(municipality.code, 'none') = any(${filter.municipality ?? []}))
      and source.code = any(${filter.source ?? ['portal', 'hotline']})
      and status::text = any(${filter.status ?? STATUSES.filter((status) => status !== 'rejected')})
      and kind::text = any(${filter.kind ?? [...KINDS]})`
  return rows.filter(({ cell }) => liesIn(cell, filter)).length
}

function liesIn(cell: string | null, filter: RandomFilter): boolean {
  if (filter.located !== undefined && (filter.located === 'true') !== (cell !== null)) return false
  return filter.cell === undefined || (cell !== null && cellToParent(cell, getResolution(filter.cell)) === filter.cell)
}

async function answer<Body>(path: string, parameters: Parameters<typeof queryString>[0]): Promise<Body> {
  const { status, body } = await api.ask<Body>(`${path}?${queryString(parameters)}`)
  expect(status, `${path} ${JSON.stringify(body)}`).toBe(200)
  return body
}

async function countRows(filter: RandomFilter): Promise<number> {
  let rows = 0
  let cursor: string | undefined
  const seen = new Set<number>()
  do {
    const page: AppealPage = await answer('/api/appeals', { ...filter, limit: 400, cursor })
    for (const { id } of page.appeals) seen.add(id)
    rows += page.appeals.length
    cursor = page.next ?? undefined
  } while (cursor)
  expect(seen.size).toBe(rows)
  return rows
}

function sum(rows: { count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0)
}

test('hexagons, matrix, series, topics, sources, municipalities, breakdown, list and a plain count agree', async () => {
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.integer({ min: 2, max: 8 }),
      fc.constantFrom('day', 'week', 'month'),
      async (filter, resolution, bucket) => {
        const expected = await plainCount(filter)
        const box = await answer<HexagonAnswer>('/api/hexagons', { ...filter, bbox: '29,59,33,62', resolution })
        expect(box.total).toBe(expected)
        expect(sum(box.hexagons) + box.unlocated).toBe(expected)
        expect(sum((await answer<MatrixAnswer>('/api/matrix', filter)).cells)).toBe(expected)
        expect(sum((await answer<Series>('/api/series', { ...filter, bucket })).points)).toBe(expected)
        const { topics, none } = await answer<TopicAnswer>('/api/topics', filter)
        expect(sum(topics.filter(({ parent }) => parent === null)) + none.count).toBe(expected)
        expect(sum((await answer<SourceAnswer>('/api/sources', filter)).sources)).toBe(expected)
        const towns = await answer<MunicipalityAnswer>('/api/municipalities', filter)
        expect(sum(towns.municipalities) + towns.none.count).toBe(expected)
        const breakdown = await answer<Breakdown>('/api/breakdown', filter)
        expect(breakdown.count).toBe(expected)
        for (const part of [breakdown.sources, breakdown.statuses, breakdown.kinds, breakdown.series.points])
          expect(sum(part)).toBe(expected)
        expect(await countRows(filter)).toBe(expected)
      },
    ),
    { numRuns: 200, seed: 42 },
  )
})

/** What a period is compared with, in the database's own arithmetic. */
async function comparedWith({ from = '', to = '' }: RandomFilter, compare: string) {
  const [row] = await database.sql<{ from: string; to: string }[]>`
    select case when ${compare} = 'year' then ${from}::date - interval '1 year'
        else ${from}::date - (${to}::date - ${from}::date) end::date as from,
      case when ${compare} = 'previous' then ${from}::date
        else (${to}::date - interval '1 year')::date + (to_char(${to}::date, 'MM-DD') = '02-29')::int end as to`
  if (!row) throw new Error('a select without from has one row')
  return row
}

test('the previous period is the equally long one just before or that of a year ago, in every answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      filters.filter(({ from, to }) => Boolean(from && to)),
      fc.constantFrom('previous', 'year'),
      async (narrow, compare) => {
        const filter = { ...narrow, compare }
        const expected = await plainCount({ ...narrow, ...(await comparedWith(narrow, compare)) })
        const previous = (rows: { previous: number | null }[]) =>
          rows.reduce((total, row) => total + (row.previous ?? Number.NaN), 0)
        expect((await answer<Breakdown>('/api/breakdown', filter)).previous).toBe(expected)
        const towns = await answer<MunicipalityAnswer>('/api/municipalities', filter)
        expect(previous([...towns.municipalities, towns.none])).toBe(expected)
        const { topics, none } = await answer<TopicAnswer>('/api/topics', filter)
        expect(previous([...topics.filter(({ parent }) => parent === null), none])).toBe(expected)
        expect(previous((await answer<MatrixAnswer>('/api/matrix', filter)).cells)).toBe(expected)
        expect(previous((await answer<SourceAnswer>('/api/sources', filter)).sources)).toBe(expected)
      },
    ),
    { numRuns: 80, seed: 43 },
  )
})

test('a box holds exactly the cells that touch it, each counted whole', async () => {
  const rows = await database.sql<
    { cell: string }[]
  >`select to_hex(cell) as cell from appeal where cell is not null and status <> 'rejected'`
  const box = fc.record({
    west: fc.double({ min: 29.8, max: 31.5, noNaN: true }),
    south: fc.double({ min: 59.9, max: 60.8, noNaN: true }),
    width: fc.double({ min: 0.01, max: 1, noNaN: true }),
    height: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  })
  await fc.assert(
    fc.asyncProperty(box, fc.integer({ min: 2, max: 8 }), async ({ west, south, width, height }, resolution) => {
      const bounds = { west, south, east: west + width, north: south + height }
      const expected = new Map<string, number>()
      for (const { cell } of rows) {
        const parent = cellToParent(cell, resolution)
        expected.set(parent, (expected.get(parent) ?? 0) + 1)
      }
      for (const cell of expected.keys()) if (!touchesBox(cell, bounds)) expected.delete(cell)
      const bbox = [bounds.west, bounds.south, bounds.east, bounds.north].map((degrees) => degrees.toFixed(9)).join(',')
      const { hexagons } = await answer<HexagonAnswer>('/api/hexagons', { bbox, resolution })
      expect(new Map(hexagons.map(({ cell, count }) => [cell, count]))).toEqual(expected)
    }),
    { numRuns: 60, seed: 44 },
  )
})

test('the drill-down of a hexagon equals the hexagon on the map', async () => {
  const { hexagons } = await answer<HexagonAnswer>('/api/hexagons', {
    bbox: '29,59,33,62',
    resolution: 5,
    from: '2026-01-01',
    to: '2026-02-01',
  })
  expect(hexagons.length).toBeGreaterThan(5)
  for (const { cell, count } of hexagons) {
    const detail = await answer<HexagonDetail>(`/api/hexagons/${cell}`, { from: '2026-01-01', to: '2026-02-01' })
    expect(detail).toMatchObject({ cell, count, resolution: 5 })
    expect(sum(detail.series.points)).toBe(count)
  }
})
