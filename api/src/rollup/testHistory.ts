import fc from 'fast-check'
import type { Sql } from '../db/connect'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { flagDefaultPoints } from '../queries/flagDefaultPoints'
import type { BoundaryFeature } from '../region/boundaryFile'
import { replaceBoundaries } from '../region/replaceBoundaries'
import { foldRollups } from './fold'
import { recount } from './recount'

const STATUSES = ['new', 'in_progress', 'returned', 'deferred', 'closed', 'rejected'] as const
const TOPICS = ['roads', 'roads.holes', 'roads.holes.yard', 'roads.snow', 'waste'] as const

const instant = fc
  .date({ min: new Date('2022-12-20T00:00:00Z'), max: new Date('2025-12-20T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** An appeal of one of few identities, on one of few places, so that writes often meet. */
export const items = fc.record({
  source: fc.constantFrom('portal', 'hotline'),
  externalId: fc.integer({ min: 0, max: 40 }).map(String),
  kind: fc.constantFrom('problem', 'suggestion', 'incident'),
  status: fc.constantFrom(...STATUSES),
  rawStatus: fc.option(fc.constantFrom('one', 'another')),
  topic: fc.option(fc.constantFrom(...TOPICS)),
  municipality: fc.option(fc.constantFrom('east', 'west')),
  createdAt: instant,
  takenAt: fc.option(instant),
  closedAt: fc.option(instant),
  dueAt: fc.option(instant),
  precision: fc.constantFrom('point', 'house', 'street', 'settlement'),
  point: fc.option(
    fc.constantFrom(...[30.1, 30.4, 30.6, 30.9, 31.2, 31.2001, 33].map((longitude) => [longitude, 60.5])),
  ),
  address: fc.option(fc.constantFrom('Lane 1', 'Lane 2', 'Lane 3')),
})
export type Item = typeof items extends fc.Arbitrary<infer Value> ? Value : never

/** Batches of overlapping identities, in no order. */
export function randomBatches(seed: number): Item[][] {
  return fc.sample(fc.array(items, { minLength: 5, maxLength: 30 }), { seed, numRuns: 12 })
}

/** One way of writing appeals, or of moving what was written. */
type Step = { name: string; run: (sql: Sql) => Promise<unknown> }

const third = fc.integer({ min: 0, max: 2 })

function step<Value>(name: string, value: fc.Arbitrary<Value>, run: (sql: Sql, value: Value) => Promise<unknown>) {
  return value.map((drawn): Step => ({ name: `${name} ${JSON.stringify(drawn)}`, run: (sql) => run(sql, drawn) }))
}

const steps = {
  ingest: step('ingest', fc.array(items, { maxLength: 25 }), ingestAppeals),
  dryRun: step('try', fc.array(items, { maxLength: 5 }), (sql, batch) => ingestAppeals(sql, batch, { dryRun: true })),
  flag: step('flag', fc.constant(null), (sql) =>
    flagDefaultPoints(sql, ['portal', 'hotline'], { appeals: 6, addresses: 3, withoutAddress: 0.9 }),
  ),
  boundaries: step('boundaries', fc.constantFrom(30.5, 31, 31.1), moveBorder),
  remap: step('remap', fc.tuple(fc.constantFrom(...TOPICS), fc.option(fc.constantFrom(...TOPICS))), remap),
  remove: step('remove', third, (sql, share) => sql`delete from appeal where external_id::int % 3 = ${share}`),
  undo: step('undo', third, undo),
  rollBack: step('take back', third, (sql, share) =>
    sql
      .begin(async (transaction) => {
        await transaction`update appeal set status = 'deferred', day = day + 40 where external_id::int % 3 = ${share}`
        throw new Error('taken back')
      })
      .catch(() => undefined),
  ),
  truncate: step('truncate', fc.constant(null), (sql) => sql`truncate appeal`),
  fold: step('fold', fc.constant(null), foldRollups),
  recount: step('recount', fc.constant(null), (sql) => recount(sql, { repair: true })),
}

/** What happens to a region's appeals, in any order. */
export const histories = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: steps.ingest },
    { weight: 4, arbitrary: steps.fold },
    { weight: 1, arbitrary: steps.truncate },
    ...[steps.dryRun, steps.flag, steps.boundaries, steps.remap, steps.remove, steps.undo, steps.rollBack].map(
      (arbitrary) => ({ weight: 2, arbitrary }),
    ),
    { weight: 1, arbitrary: steps.recount },
  ),
  { minLength: 6, maxLength: 18 },
)

/** Moves the border between west and east, and with it the appeals on one side. */
export function moveBorder(sql: Sql, longitude: number) {
  const box = (west: number, east: number): BoundaryFeature['geometry'] => ({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, 60],
          [east, 60],
          [east, 61],
          [west, 61],
          [west, 60],
        ],
      ],
    ],
  })
  const named = (code: string) => ({ code, name: { ru: code, en: code }, residents: null })
  const features = [
    { ...named('west'), geometry: box(30, longitude) },
    { ...named('east'), geometry: box(longitude, 32) },
  ]
  return replaceBoundaries(sql, features, { approximate: false })
}

function remap(sql: Sql, [from, to]: [string, string | null]) {
  return sql`
    update appeal set topic_id = (select id from topic where code = ${to})
    where topic_id = (select id from topic where code = ${from})`
}

/** Deletes appeals with their histories and puts them back as they were, under new numbers. */
function undo(sql: Sql, share: number) {
  return sql.begin(async (transaction) => {
    await transaction`
      create temporary table undone on commit drop as
      select appeal.*, history.events from appeal
      cross join lateral (select jsonb_agg(to_jsonb(status_event) order by at, id) as events
        from status_event where appeal_id = appeal.id) as history
      where external_id::int % 3 = ${share}`
    await transaction`delete from appeal where external_id::int % 3 = ${share}`
    const kept = transaction`source_id, external_id, kind, status, raw_status, topic_id, municipality_id,
      reported_municipality_id, created_at, day, taken_at, due_at, closed_at, precision, point, address, cell,
      default_point, content_hash`
    await transaction`insert into appeal (${kept}) select ${kept} from undone`
    await transaction`
      insert into status_event (appeal_id, at, status, raw_status)
      select appeal.id, event.at, event.status, event.raw_status
      from undone join appeal using (source_id, external_id)
      cross join jsonb_to_recordset(undone.events) as event (at timestamptz, status appeal_status, raw_status text)`
  })
}
