import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { recount } from '../rollup/recount'
import { loadRegion } from './loadRegion'
import { readPack } from './readPack'

const FOLDER = fileURLToPath(new URL('../../../data/leningrad', import.meta.url))

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('another time zone moves appeals to its days, and every rollup with them', async () => {
  const pack = await readPack(FOLDER)
  await loadRegion(database.sql, pack)
  const [source] = pack.sources
  const evening = { source: source?.code ?? '', createdAt: '2026-03-01T22:30:00Z', dueAt: '2026-03-05T22:30:00Z' }
  const items = ['one', 'two'].map((externalId) => ({ ...evening, externalId }))
  expect(await ingestAppeals(database.sql, items)).toMatchObject({ created: 2 })
  const days = () => database.sql`select distinct day from appeal`
  expect(await days()).toEqual([{ day: '2026-03-02' }])
  await loadRegion(database.sql, { ...pack, fingerprint: 'other', region: { ...pack.region, timeZone: 'UTC' } })
  expect(await days()).toEqual([{ day: '2026-03-01' }])
  expect(await recount(database.sql, { repair: false })).toEqual([])
})
