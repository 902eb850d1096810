import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrayText } from './arrayText'
import type { Database } from './connect'
import { testDatabase } from './testDatabase'

let database: Database

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('PostgreSQL reads every text as it was', async () => {
  const texts = [
    '',
    'NULL',
    'null',
    null,
    'a,b',
    '{',
    '}',
    '"',
    '\\',
    '\\"',
    ' leading',
    'перенос\nстроки',
    '\u{1f573}',
  ]
  const rows = await database.sql`select text from unnest(${arrayText(texts)}::text[]) as text`
  expect(rows.map(({ text }) => text)).toEqual(texts)
})

test('numbers and booleans keep their types, enumerations theirs', async () => {
  const rows = await database.sql`
    select * from unnest(${arrayText([1, null, -2.5])}::float8[], ${arrayText([true, null, false])}::bool[],
      ${arrayText(['new', null, 'closed'])}::appeal_status[]) as given (number, answer, status)`
  expect([...rows]).toEqual([
    { number: 1, answer: true, status: 'new' },
    { number: null, answer: null, status: null },
    { number: -2.5, answer: false, status: 'closed' },
  ])
})

test('nothing but nulls is padded beside a longer array', async () => {
  const rows = await database.sql`
    select * from unnest(${arrayText([1, 2])}::int[], ${arrayText([null, null])}::text[]) as given (number, word)`
  expect([...rows]).toEqual([
    { number: 1, word: null },
    { number: 2, word: null },
  ])
})
