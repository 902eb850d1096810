import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { poolOptions, type Sql } from './connect'

let pools: Sql[]
beforeAll(() => {
  pools = Array.from({ length: 3 }, () => postgres(inject('databaseUrl'), poolOptions(4)))
})
afterAll(async () => {
  for (const sql of pools) await sql.end()
})

function pool(index: number): Sql {
  return pools[index % pools.length] as Sql
}

test('many connections at once each get their own answers', async () => {
  const asked = Array.from({ length: 300 }, (_, index) => index)
  const answers = await Promise.all(
    asked.map(async (index) => {
      const [row] = await pool(index)<{ value: number; filler: string }[]>`
        select ${index}::int as value, repeat('x', ${(index * 997) % 20_000}::int) as filler`
      return [row?.value, row?.filler.length]
    }),
  )
  expect(answers).toEqual(asked.map((index) => [index, (index * 997) % 20_000]))
})

test('transactions of several connections do not mix', async () => {
  await pool(0)`create table if not exists public.session_test (writer int)`
  await pool(0)`truncate public.session_test`
  await Promise.allSettled(
    Array.from({ length: 40 }, (_, writer) =>
      pool(writer).begin(async (transaction) => {
        await transaction`insert into public.session_test values (${writer})`
        await transaction`insert into public.session_test values (${writer})`
        if (writer % 2) throw new Error('taken back')
      }),
    ),
  )
  const rows = await pool(1)<{ writer: number; count: number }[]>`
    select writer, count(*)::int as count from public.session_test group by writer order by writer`
  await pool(0)`drop table public.session_test`
  expect(rows.map(({ writer, count }) => [writer, count])).toEqual(
    Array.from({ length: 20 }, (_, half) => [half * 2, 2]),
  )
})

test('an error of one connection leaves the others and itself usable', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) =>
      index % 3 ? pool(index)`select ${index}::int as value` : pool(index)`select 1 / 0`,
    ),
  )
  expect(results.map(({ status }) => status)).toEqual(
    Array.from({ length: 30 }, (_, index) => (index % 3 ? 'fulfilled' : 'rejected')),
  )
})

test('a client that leaves inside a transaction takes its work back', async () => {
  await pool(0)`create table if not exists public.left_behind (value int)`
  const leaver = postgres(inject('databaseUrl'), poolOptions(1))
  let done: () => void = () => undefined
  const inserted = new Promise<void>((resolve) => {
    done = resolve
  })
  const gone = leaver
    .begin(async (transaction) => {
      await transaction`insert into public.left_behind values (1)`
      done()
      await new Promise(() => undefined)
    })
    .catch(() => undefined)
  await inserted
  await leaver.end({ timeout: 0 })
  expect(await pool(0)`select * from public.left_behind`).toHaveLength(0)
  await pool(0)`drop table public.left_behind`
  await gone
})
