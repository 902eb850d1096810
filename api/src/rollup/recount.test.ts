import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { foldRollups } from './fold'
import { forgetAddresses, recount } from './recount'
import { TABLES } from './tables'

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
beforeEach(async () => {
  await database.sql`truncate appeal, status_event, change, address`
  await store(0, 40)
  await foldRollups(database.sql)
})
afterAll(() => database.close())

/** Appeals that every rollup has rows of: open and closed, with addresses, deadlines and first responses. */
function store(from: number, to: number) {
  const items = Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset
    return {
      source: 'portal',
      externalId: String(index),
      topic: index % 3 === 0 ? null : 'roads.holes',
      status: index % 2 === 0 ? 'in_progress' : 'closed',
      createdAt: `2025-0${1 + (index % 9)}-11T12:00:00Z`,
      takenAt: `2025-1${index % 3}-11T12:00:00Z`,
      dueAt: index % 4 === 0 ? '2024-06-01T00:00:00Z' : '2999-06-01T00:00:00Z',
      point: index % 5 === 0 ? null : [30.5 + index / 100, 60.5],
      address: `Lane ${index % 7}`,
    }
  })
  return ingestAppeals(database.sql, items)
}

function check() {
  return recount(database.sql, { repair: false })
}

test.each(TABLES.map(({ table }) => table))('one too many in %s is found, mended and told', async (table) => {
  const { sql } = database
  const values = [...(TABLES.find((one) => one.table === table)?.values ?? [])]
  for (const value of values) {
    await sql`update ${sql(table)} set ${sql(value)} = ${sql(value)} + 1 where ctid = (select max(ctid) from ${sql(table)})`
    expect(await check()).toMatchObject([{ table, rows: 1, examples: [{ [value]: -1 }] }])
  }
  const told: string[] = []
  await recount(sql, { repair: true, repaired: async () => void told.push('reset') })
  expect(told).toHaveLength(1)
  expect(await check()).toEqual([])
})

test.each(TABLES.map(({ table }) => table))(
  'rows lost from %s and rows of nothing are found and mended',
  async (table) => {
    const { sql } = database
    const { keys = [], values = [] } = TABLES.find((one) => one.table === table) ?? {}
    const stray = await sql`select * from ${sql(table)} limit 1`
    await sql`delete from ${sql(table)} where ctid in (select ctid from ${sql(table)} limit 2)`
    const rows = stray.map((row) => ({ ...row, municipality_id: 999, [values[0] ?? '']: 3 }))
    await sql`insert into ${sql(table)} ${sql(rows, [...keys, ...values])}`
    expect(await check()).toMatchObject([{ table, rows: 3 }])
    await recount(sql, { repair: true })
    expect(await check()).toEqual([])
    expect(await sql`select from ${sql(table)} where municipality_id = 999`).toHaveLength(0)
  },
)

test('what waits in the tail is no error, and stays there', async () => {
  await store(40, 60)
  const waiting = await database.sql`select count(*) from rollup_tail`
  expect(await recount(database.sql, { repair: true })).toEqual([])
  expect(await database.sql`select count(*) from rollup_tail`).toEqual(waiting)
})

test('texts of addresses go when nothing has them any more', async () => {
  const { sql } = database
  await sql`delete from appeal where address in ('Lane 1', 'Lane 2')`
  expect(await forgetAddresses(sql)).toBe(0)
  await foldRollups(sql)
  await recount(sql, { repair: true })
  await sql`insert into address (key, text) select hashtextextended('Lane 2', 0), 'Lane 2' on conflict do nothing`
  expect(await forgetAddresses(sql)).toBe(2)
  const texts = await sql<{ text: string }[]>`select text from address order by text`
  expect(texts.map(({ text }) => text)).toEqual(['Lane 0', 'Lane 3', 'Lane 4', 'Lane 5', 'Lane 6'])
})

test('exact while others write and fold', async () => {
  const { sql } = database
  let writing = true
  const work = [0, 1, 2].map(async (writer) => {
    for (let round = 0; writing || round < 5; round += 1) {
      await store(100 * writer + 10 * (round % 7), 100 * writer + 10 * (round % 7) + 15)
      await sql`delete from appeal where id = any(array(select id from appeal where external_id like ${`${writer}%`}
        order by source_id, external_id limit 3))`
      if (writer === 0) await foldRollups(sql)
    }
  })
  await sql`update rollup_topic set closed = closed + 5 where ctid = (select max(ctid) from rollup_topic)`
  const found = await recount(sql, { repair: true })
  for (let round = 0; round < 3; round += 1) expect(await check()).toEqual([])
  writing = false
  await Promise.all(work)
  expect(found.map(({ table }) => table)).toEqual(['rollup_topic'])
  await foldRollups(sql)
  expect(await check()).toEqual([])
})
