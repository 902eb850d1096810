import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Problem } from '../contract/problem'
import type { SearchAnswer } from '../contract/search'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { importItems } from '../imports/testJob'
import { undoImport } from '../imports/undoImport'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { loadTestRegion } from '../region/testRegion'
import { indexAll } from '../search/keepIndexed'
import { queryString, testApp } from './testApp'

let database: Database
let api: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
  api = await testApp(database)
})
beforeEach(() => database.sql`truncate appeal, status_event, import, import_update, import_rejection`)
afterAll(async () => {
  await api.close()
  await database.close()
})

function item(externalId: string, text: string, changes: object = {}) {
  return {
    source: 'portal',
    externalId,
    status: 'new',
    topic: 'roads.holes',
    municipality: 'west',
    createdAt: `2026-03-${externalId.padStart(2, '0')}T12:00:00Z`,
    text,
    ...changes,
  }
}

const TEXTS = [
  item('1', 'Ямы на дорогах, объезжаем по обочине'),
  item('2', 'Дорогу размыло, глубокая ЯМА'),
  item('3', 'Нет отопления, батареи холодные'),
  item('4', 'Broken streetlights near the school'),
  item('5', 'Тёмный двор', { address: 'Выборг, ул. Лесная, д. 12/3', precision: 'house', point: [30.5, 60.5] }),
  item('6', 'Спам про дороги и ямы', { status: 'rejected' }),
]

async function find(q: string, filter: Record<string, string> = {}): Promise<SearchAnswer> {
  const { status, body } = await api.ask<SearchAnswer>(`/api/search?${queryString({ q, ...filter })}`)
  expect(status, q).toBe(200)
  return body
}

/** The numbers of what was found by words. */
async function found(q: string, filter: Record<string, string> = {}): Promise<string[]> {
  const { appeals } = await find(q, filter)
  return appeals.filter(({ by }) => by === 'words').map(({ externalId }) => externalId)
}

/** Writes in the two ways in which a search meets appeals. */
const STATES = [
  ['not indexed yet', async () => undefined],
  ['indexed', () => indexAll(database.sql, 3)],
] as const

test.each(STATES)('words are found in all their forms, newest first; %s', async (_, become) => {
  await ingestAppeals(database.sql, TEXTS)
  await become()
  expect(await found('яма дорога')).toEqual(['2', '1'])
  expect(await found('дорогам')).toEqual(['2', '1'])
  expect(await found('отопление ')).toEqual(['3'])
  expect(await found('streetlight')).toEqual(['4'])
  expect(await found('темный')).toEqual(['5'])
  expect(await found('лесная 12')).toEqual(['5'])
  expect(await found('яма отопление')).toEqual([])
})

test.each(STATES)('the last word may be a beginning, the others may not; %s', async (_, become) => {
  await ingestAppeals(database.sql, TEXTS)
  await become()
  expect(await found('отоп')).toEqual(['3'])
  expect(await found('отоп батареи')).toEqual([])
  expect(await found('батареи отоп')).toEqual(['3'])
  expect(await found('отоп ')).toEqual([])
})

test('the filter holds, and rejected appeals are found only where they are asked for', async () => {
  await ingestAppeals(database.sql, TEXTS)
  expect(await found('яма', { to: '2026-03-02' })).toEqual(['1'])
  expect(await found('яма', { topic: 'waste' })).toEqual([])
  expect(await found('яма', { status: 'rejected' })).toEqual(['6'])
})

test('an appeal is found by its number, whatever the filter', async () => {
  await ingestAppeals(database.sql, [item('3', 'Текст'), { ...item('4', 'Другой'), externalId: 'AB-17' }])
  const [first] = (await find('№ ab-17', { to: '2026-01-01' })).appeals
  expect(first).toMatchObject({ externalId: 'AB-17', by: 'number', snippet: [{ text: 'Другой', found: false }] })
  expect((await find(String(first?.id))).appeals.map(({ externalId }) => externalId)).toContain('AB-17')
})

test('what was found is marked in the text as it was written', async () => {
  await ingestAppeals(database.sql, [item('1', 'Тёмный двор, ТЁМНАЯ улица')])
  const [appeal] = (await find('темные')).appeals
  expect(appeal?.snippet).toEqual([
    { text: 'Тёмный', found: true },
    { text: ' двор, ', found: false },
    { text: 'ТЁМНАЯ', found: true },
    { text: ' улица', found: false },
  ])
})

test('places: municipalities, addresses with their counts; topics by the beginnings of their words', async () => {
  await ingestAppeals(database.sql, [...TEXTS, { ...TEXTS[4], externalId: '7' }])
  expect((await find('wes')).places).toEqual([{ kind: 'municipality', code: 'west', name: { ru: 'west', en: 'west' } }])
  expect((await find('улица Лесная дом 12')).places).toEqual([
    {
      kind: 'address',
      address: 'Выборг, ул. Лесная, д. 12/3',
      municipality: 'west',
      point: [30.5, 60.5],
      cell: expect.stringMatching(/^89/),
      count: 2,
    },
  ])
  expect((await find('yar')).topics).toEqual([
    { code: 'roads.holes.yard', parent: 'roads.holes', name: { ru: 'In yards', en: 'In yards' } },
  ])
  expect((await find('es')).places).toEqual([])
})

test('a changed text is found by its new words at once, and by the former ones no more', async () => {
  await ingestAppeals(database.sql, [item('1', 'Сломана скамейка')])
  await indexAll(database.sql, 10)
  await ingestAppeals(database.sql, [item('1', 'Сломаны качели')])
  expect([await found('скамейка'), await found('качели')]).toEqual([[], ['1']])
  await indexAll(database.sql, 10)
  expect([await found('скамейка'), await found('качели')]).toEqual([[], ['1']])
})

test('a changed status leaves the index as it is', async () => {
  await ingestAppeals(database.sql, [item('1', 'Сломана скамейка')])
  await indexAll(database.sql, 10)
  await ingestAppeals(database.sql, [item('1', 'Сломана скамейка', { status: 'closed' })])
  expect(await database.sql`select from appeal_words_tail`).toHaveLength(0)
  expect(await found('скамейка')).toEqual(['1'])
})

test('an import that is taken back takes its words with it and gives the former ones back', async () => {
  const { sql } = database
  await ingestAppeals(sql, [item('1', 'Сломана скамейка')])
  await indexAll(sql, 10)
  const id = await importItems(sql, [item('1', 'Сломаны качели'), item('2', 'Упало дерево')])
  await indexAll(sql, 10)
  expect(await found('качели')).toEqual(['1'])
  await undoImport(sql, id, 'somebody')
  expect([await found('скамейка'), await found('качели'), await found('дерево')]).toEqual([['1'], [], []])
  await indexAll(sql, 10)
  expect([await found('скамейка'), await found('качели'), await found('дерево')]).toEqual([['1'], [], []])
  expect(await sql`select from appeal_words where not exists (select from appeal where id = appeal_id)`).toHaveLength(0)
})

test.each([
  "'; drop table appeal; --",
  'не на под',
  '& | ! :* <-> ()',
  "a' || (select 1) || '",
  '%_\\',
  'яма'.repeat(60),
])('«%s» is only something that is not there', async (q) => {
  await ingestAppeals(database.sql, TEXTS)
  expect(await find(q)).toMatchObject({ places: [], appeals: [], more: false })
  expect(await database.sql`select from appeal`).toHaveLength(TEXTS.length)
})

test.each([
  ['', 'q'],
  ['   ', 'q'],
  ['я'.repeat(201), 'q'],
])('«%s» is refused by name', async (q, field) => {
  const { status, body } = await api.ask<Problem>(`/api/search?${queryString({ q })}`)
  expect([status, body.errors?.[0]?.field]).toEqual([400, field])
})

test('of many the newest, and it is said that there are more', async () => {
  await ingestAppeals(
    database.sql,
    Array.from({ length: 25 }, (_, index) => item(String(index + 1), `Яма номер ${index}`)),
  )
  await indexAll(database.sql, 10)
  expect(await find('яма', { limit: '10' })).toMatchObject({ more: true, unsearched: 0 })
  expect(await found('яма', { limit: '3' })).toEqual(['25', '24', '23'])
  expect(await find('яма', { limit: '50' })).toMatchObject({ more: false })
})
