import fc from 'fast-check'
import { cellToParent } from 'h3-js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BacklogAnswer, FiguresAnswer, StandingAnswer } from '../contract/figures'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from '../rollup/fold'
import { queryString, testApp } from './testApp'

const STATUSES = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const
const BATCH = 300
const HOUR = 3_600_000

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  for (const batch of [0, 1, 2]) {
    const items = fc.sample(appeals, { seed: 70 + batch, numRuns: BATCH })
    const named = items.map((item, index) => ({ ...item, externalId: `${batch}-${index}` }))
    expect(await ingestAppeals(database.sql, named)).toMatchObject({ created: BATCH })
    // A second word on some of them gives histories of several events, not all in the order in which they became known.
    const changed = named.filter((_, index) => index % 5 === batch)
    await ingestAppeals(
      database.sql,
      changed.map((item) => ({ ...item, status: 'closed', closedAt: item.takenAt, topic: 'waste' })),
    )
    // The last batch stays in the tail.
    if (batch < 2) await foldRollups(database.sql)
  }
  api = await testApp(database)
})
afterAll(async () => {
  api.close()
  await database.close()
})

const appeals = fc
  .record({
    source: fc.constantFrom('portal', 'hotline'),
    status: fc.constantFrom(...STATUSES),
    topic: fc.option(fc.constantFrom('roads.holes', 'waste')),
    municipality: fc.option(fc.constantFrom('east', 'west')),
    created: fc.integer({ min: 24, max: 24 * 800 }),
    taken: fc.option(fc.integer({ min: 0, max: 3000 })),
    due: fc.option(fc.integer({ min: -500, max: 500 })),
    precision: fc.constantFrom('point', 'house', 'settlement'),
    point: fc.option(
      fc.tuple(fc.double({ min: 29.9, max: 32.1, noNaN: true }), fc.double({ min: 59.95, max: 61.05, noNaN: true })),
    ),
    address: fc.option(fc.constantFrom('Лесная, 1', 'Мира, 2', 'Мира, 3', 'Полевая, 4')),
  })
  .map(({ created, taken, due, ...rest }) => ({
    ...rest,
    createdAt: hoursAgo(created),
    takenAt: taken === null ? null : hoursAgo(created - taken / 10),
    dueAt: due === null ? null : hoursAgo(due),
  }))

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR).toISOString()
}

const filters = fc.record({
  topic: fc.option(fc.subarray(['roads', 'waste', 'none'], { minLength: 1 }), { nil: undefined }),
  municipality: fc.option(fc.subarray(['east', 'west', 'none'], { minLength: 1 }), { nil: undefined }),
  source: fc.option(fc.subarray(['portal', 'hotline'], { minLength: 1 }), { nil: undefined, freq: 1 }),
})
type RandomFilter = typeof filters extends fc.Arbitrary<infer Value> ? Value : never

/** The same in plain SQL over the appeals; topics are spelled out. */
function chosen({ topic, municipality, source }: RandomFilter) {
  const { sql } = database
  return sql`
    from appeal left join topic on topic.id = topic_id left join municipality on municipality.id = municipality_id
    join source on source.id = source_id
    where (${!topic} or split_part(coalesce(topic.code, 'none'), '.', 1) = any(${topic ?? []}))
      and (${!municipality} or coalesce(municipality.code, 'none') = any(${municipality ?? []}))
      and (${!source} or source.code = any(${source ?? []}))`
}

async function answer<Body>(path: string, parameters: Parameters<typeof queryString>[0]): Promise<Body> {
  const { status, body } = await api.ask<Body>(`${path}?${queryString(parameters)}`)
  expect(status, `${path} ${JSON.stringify(body)}`).toBe(200)
  return body
}

test('open, overdue, reaction and addresses agree with the appeals', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const found = await answer<FiguresAnswer>('/api/figures', filter)
      const [row] = await database.sql<
        { open: number; overdue: number; addresses: number; median: number | null; reactions: number }[]
      >`
        select (count(*) filter (where is_open))::int as open,
          (count(*) filter (where is_open and due_at < ${found.at}::text::timestamptz))::int as overdue,
          (count(distinct address) filter (where status <> 'rejected'))::int as addresses,
          (count(*) filter (where status <> 'rejected' and taken_at >= created_at))::int as reactions,
          (percentile_disc(0.5) within group (order by greatest(extract(epoch from taken_at - created_at), 1))
            filter (where status <> 'rejected' and taken_at >= created_at))::float8 as median
        from (select appeal.*, status in ('new', 'in_progress', 'returned', 'deferred') as is_open ${chosen(filter)}) as appeal`
      expect(found).toMatchObject({ open: row?.open, overdue: row?.overdue, reactions: row?.reactions })
      expect(found.distinctAddresses).toBe(row?.addresses)
      if (row?.median) expect(Math.abs((found.medianReaction ?? 0) / row.median - 1)).toBeLessThanOrEqual(0.0501)
      else expect(found.medianReaction).toBeNull()
      const sum = (name: 'open' | 'overdue' | 'reactions') =>
        found.municipalities.reduce((total, town) => total + town[name], 0)
      expect([sum('open'), sum('overdue'), sum('reactions')]).toEqual([found.open, found.overdue, found.reactions])
    }),
    { numRuns: 60, seed: 5 },
  )
})

test('the backlog of every hexagon agrees with the appeals', async () => {
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 2, max: 9 }), async (filter, resolution) => {
      const { at, hexagons } = await answer<BacklogAnswer>('/api/backlog', { ...filter, resolution })
      const rows = await database.sql<{ cell: string; overdue: boolean }[]>`
        select to_hex(cell) as cell, coalesce(due_at < ${at}::text::timestamptz, false) as overdue
        from (select appeal.* ${chosen(filter)}) as appeal
        where cell is not null and status in ('new', 'in_progress', 'returned', 'deferred')`
      const expected = new Map<string, { open: number; overdue: number }>()
      for (const { cell, overdue } of rows) {
        const parent = cellToParent(cell, resolution)
        const known = expected.get(parent) ?? { open: 0, overdue: 0 }
        expected.set(parent, { open: known.open + 1, overdue: known.overdue + Number(overdue) })
      }
      expect(new Map(hexagons.map(({ cell, ...counts }) => [cell, counts]))).toEqual(expected)
    }),
    { numRuns: 60, seed: 6 },
  )
})

test('statuses as they stood at the end of any day agree with the histories', async () => {
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 0, max: 900 }), async ({ source: _, ...filter }, ago) => {
      const on = hoursAgo(24 * ago).slice(0, 10)
      const found = await answer<StandingAnswer>('/api/standing', { ...filter, on })
      const rows = await database.sql<{ status: (typeof STATUSES)[number]; count: number }[]>`
        select last.status, count(*)::int as count
        from (select appeal.id ${chosen({ ...filter, source: undefined })}) as appeal
        cross join lateral (
          select status from status_event where appeal_id = appeal.id
            and to_char(at at time zone 'Europe/Moscow', 'YYYY-MM-DD') <= ${on}
          order by at desc, id desc limit 1) as last
        group by last.status`
      const expected = { new: 0, in_progress: 0, returned: 0, deferred: 0, closed: 0, rejected: 0 }
      for (const { status, count } of rows) expected[status] = count
      expect(found.statuses).toEqual(expected)
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('what is about now changes with the minute, not only with the data', async () => {
  const { headers } = await api.ask('/api/figures')
  expect(headers.get('etag')).toMatch(/T\d\d:\d\d:00\.000Z-json/)
})
