import { tmpdir } from 'node:os'
import type { RegionPack } from '@ochag/api/contract/pack'
import type { Database } from '@ochag/api/db/connect'
import { testDatabase } from '@ochag/api/db/testDatabase'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRate, startFeed } from './feed'
import { feedSteps } from './feedSteps'
import { fillDemo } from './fillDemo'
import { createWorld } from './world'

const START = Date.parse('2026-05-11T08:00:00Z')
const HOUR = 3_600_000

let database: Database
let pack: RegionPack

beforeAll(async () => {
  database = await testDatabase()
  pack = await readPack(new URL('../../data/leningrad', import.meta.url).pathname)
  await loadRegion(database.sql, pack)
  await fillDemo(database.sql, pack, { dataDirectory: tmpdir(), now: new Date(START), firstDay: '2026-05-10' })
})
afterAll(() => database.close())

async function count(pattern: string, status?: string): Promise<number> {
  const [row] = await database.sql`
    select count(*)::int as count from appeal
    where external_id ~ ${pattern} and (${status ?? null}::text is null or status::text = ${status ?? null})`
  return row?.count
}

test('seeded appeals come at their time, so a fill after the feed finds nothing new', async () => {
  const { step } = feedSteps(database.sql, await createWorld(pack))
  const before = await count('^D-')
  await step(START + HOUR, false)
  await step(START + 2.5 * HOUR, false)
  expect(await count('^D-')).toBeGreaterThan(before)
  const now = new Date(START + 2.5 * HOUR)
  expect(await fillDemo(database.sql, pack, { dataDirectory: tmpdir(), now })).toMatchObject({ created: 0 })
})

test('live appeals come, move on, and are out of every count the day after', async () => {
  const { step } = feedSteps(database.sql, await createWorld(pack))
  for (let index = 0; index < 12; index += 1) {
    const items = await step(START + 3 * HOUR + index * 5000, true)
    expect(items.some(({ externalId }) => externalId.startsWith('L-20260511-'))).toBe(true)
  }
  const live = await count('^L-')
  expect(live).toBeGreaterThan(0)
  expect(await count('^L-', 'rejected')).toBe(0)
  const again = feedSteps(database.sql, await createWorld(pack))
  await again.step(START + 4 * HOUR, true)
  expect(await count('^L-')).toBeLessThanOrEqual(live + 1)
  await again.step(START + 24 * HOUR, false)
  expect(await count('^L-', 'rejected')).toBe(await count('^L-'))
})

test('a feed stops at once', async () => {
  const stopped = AbortSignal.abort()
  await expect(startFeed(database.sql, pack, { signal: stopped })).resolves.toBeUndefined()
})

test('the rate is a number of changes a minute', () => {
  expect(['30', '0', '', 'many', '-1', '9999'].map(readRate)).toEqual([30, 0, 12, 12, 12, 600])
})
