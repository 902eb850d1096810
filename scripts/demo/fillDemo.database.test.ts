import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegionPack } from '@ochag/api/contract/pack'
import type { Database } from '@ochag/api/db/connect'
import { testDatabase } from '@ochag/api/db/testDatabase'
import { loadRegion } from '@ochag/api/region/loadRegion'
import { readPack } from '@ochag/api/region/readPack'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fillDemo } from './fillDemo'

const FIRST = '2026-05-01'
const NOW = new Date('2026-05-09T10:00:00Z')
const LATER = new Date('2026-05-12T15:30:00Z')

let database: Database
let pack: RegionPack
let dataDirectory: string

beforeAll(async () => {
  database = await testDatabase()
  pack = await readPack(new URL('../../data/leningrad', import.meta.url).pathname)
  await loadRegion(database.sql, pack)
  dataDirectory = await mkdtemp(join(tmpdir(), 'ochag-demo-'))
})
beforeEach(() => database.sql`truncate appeal, status_event, change`)
afterAll(async () => {
  await database.close()
  await rm(dataDirectory, { recursive: true })
})

function fill(now: Date, signal?: AbortSignal, progress?: (done: number) => void) {
  return fillDemo(database.sql, pack, {
    dataDirectory,
    now,
    firstDay: FIRST,
    ...(signal && { signal }),
    ...(progress && { progress }),
  })
}

function rows() {
  return database.sql`
    select source_id, external_id, status, raw_status, created_at, taken_at, due_at, closed_at, text, cell, municipality_id
    from appeal order by source_id, external_id`
}

test('filling twice changes nothing', async () => {
  const first = await fill(NOW)
  expect(first.created).toBeGreaterThan(1500)
  expect(await fill(NOW)).toMatchObject({ created: 0, updated: 0 })
  expect(await rows()).toHaveLength(first.created)
})

test('a gap is filled and open appeals move on, exactly as if nobody had stopped', async () => {
  await fill(NOW)
  const after = await fill(LATER)
  expect(after.created).toBeGreaterThan(300)
  expect(after.updated).toBeGreaterThan(100)
  const grown = [...(await rows())]
  await database.sql`truncate appeal, status_event, change`
  await fill(LATER)
  expect(grown).toEqual([...(await rows())])
})

test('an interrupted fill goes on where it was', async () => {
  const stopping = new AbortController()
  await fill(LATER, stopping.signal, () => stopping.abort())
  const half = (await rows()).length
  await fill(LATER)
  const whole = [...(await rows())]
  expect(half).toBeLessThan(whole.length)
  await database.sql`truncate appeal, status_event, change`
  await fill(LATER)
  expect(whole).toEqual([...(await rows())])
})

test('progress ends at the total and the truth lies beside the data', async () => {
  const seen: number[] = []
  await fill(NOW, undefined, (done) => seen.push(done))
  expect(seen).toEqual([...seen].sort((left, right) => left - right))
  const truth = JSON.parse(await readFile(join(dataDirectory, 'demo-truth.json'), 'utf8'))
  expect(truth).toMatchObject({ seed: 'ochag', region: 'leningrad', from: FIRST, until: NOW.toISOString() })
  expect(truth.outbreaks.every(({ from }: { from: string }) => from >= FIRST)).toBe(true)
})
