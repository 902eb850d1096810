import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { poolOptions, SESSION, type Sql } from './connect'
import { migrate } from './migrate'

let sql: Sql
let schema: string

beforeEach(async () => {
  schema = `migrate_${randomBytes(6).toString('hex')}`
  const path = `${schema},public`
  sql = postgres(inject('databaseUrl'), { ...poolOptions(4), connection: { ...SESSION, search_path: path } })
  await sql`create extension if not exists postgis schema public`
  await sql`create schema ${sql(schema)}`
  await sql`select set_config('search_path', ${path}, false)`
})
afterEach(async () => {
  await sql`drop schema ${sql(schema)} cascade`
  await sql.end()
})

test('several processes that start at once apply every migration exactly once', async () => {
  const applied = (await Promise.all([migrate(sql), migrate(sql), migrate(sql), migrate(sql)])).flat()
  expect(applied.length).toBeGreaterThan(0)
  expect(new Set(applied).size).toBe(applied.length)
  expect(await sql`select name from migration`).toHaveLength(applied.length)
})

test('a second run applies nothing', async () => {
  await migrate(sql)
  expect(await migrate(sql)).toEqual([])
})

test('a database of a newer program is refused', async () => {
  await migrate(sql)
  await sql`insert into migration (name) values ('9999_future.sql')`
  await expect(migrate(sql)).rejects.toThrow('the database is at 9999_future.sql, newer than this program')
})
