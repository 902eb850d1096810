import fc from 'fast-check'
import type { Sql } from '../db/connect'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { foldRollups } from '../rollup/fold'

const STATUSES = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const
const BATCH = 300
const DAY = 86_400_000
const START = Date.parse('2023-11-01T00:00:00Z')

/** Days after the start, so that periods of two years and a 29 February fit in. */
const created = fc.integer({ min: 0, max: 760 * 24 }).map((hours) => START + (hours / 24) * DAY)
const later = fc.option(fc.integer({ min: -24, max: 24 * 60 }))

const appeals = fc
  .record({
    source: fc.constantFrom('portal', 'hotline'),
    status: fc.constantFrom(...STATUSES, 'closed' as const, 'closed' as const),
    topic: fc.option(fc.constantFrom('roads', 'roads.holes', 'roads.holes.yard', 'roads.snow', 'waste')),
    municipality: fc.option(fc.constantFrom('east', 'west')),
    created,
    taken: later,
    closed: later,
    due: later,
    precision: fc.constantFrom('point', 'settlement'),
    point: fc.option(fc.constantFrom([30.2, 60.5], [30.9, 60.5], [31.5, 60.4])),
  })
  .map(({ created: at, taken, closed, due, ...rest }) => ({
    ...rest,
    createdAt: new Date(at).toISOString(),
    takenAt: after(at, taken),
    closedAt: after(at, closed),
    dueAt: after(at, due),
  }))

function after(at: number, hours: number | null): string | null {
  return hours === null ? null : new Date(at + hours * 3_600_000).toISOString()
}

/** Nine hundred appeals with every outcome, some disputed or reopened after their closing; a third waits in the tail. */
export async function fillOutcomes(sql: Sql): Promise<void> {
  for (const batch of [0, 1, 2]) {
    const named = fc
      .sample(appeals, { seed: 90 + batch, numRuns: BATCH })
      .map((item, index) => ({ ...item, externalId: `${batch}-${index}` }))
    await ingestAppeals(sql, named)
    const again = named.filter((_, index) => index % 4 === 0)
    await ingestAppeals(
      sql,
      again.map((item, index) => ({ ...item, status: STATUSES[index % STATUSES.length] })),
    )
    await sql`
      insert into status_event (appeal_id, at, status)
      select id, created_at + (id % 90) * interval '1 day', (enum_range(null::appeal_status))[1 + id % 6]
      from appeal where external_id like ${`${batch}-%`} and id % 5 = 0`
    if (batch < 2) await foldRollups(sql)
  }
  await sql`update topic set severity = 5 where code = 'roads.holes'`
  await sql`update topic set severity = 2 where code = 'waste'`
}

const day = fc.integer({ min: -40, max: 800 }).map((days) => new Date(START + days * DAY).toISOString().slice(0, 10))

function subset<Value>(values: readonly Value[]) {
  return fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq: 1 })
}

/** Random filters over the days of {@link fillOutcomes}. */
export const outcomeFilters = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort()),
    ends: fc.constantFrom('both', 'both', 'from', 'none'),
    topic: subset(['roads', 'roads.holes', 'waste', 'none']),
    municipality: subset(['east', 'west', 'none']),
    source: subset(['portal', 'hotline']),
    status: subset(STATUSES),
    located: fc.option(fc.constantFrom('true', 'false'), { nil: undefined, freq: 1 }),
  })
  .map(({ days: [from, to], ends, ...rest }) => ({
    ...rest,
    from: ends === 'none' ? undefined : from,
    to: ends === 'both' ? to : undefined,
  }))
export type OutcomeFilter = typeof outcomeFilters extends fc.Arbitrary<infer Value> ? Value : never
