import { Hono } from 'hono'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SourceFile } from '../contract/pack'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import type { Env } from '../environment'
import { findPersonalData } from '../personal/findPersonalData'
import { readCorpus } from '../personal/testCorpus'
import { leftOver } from '../personal/testMeasure'
import { loadTestRegion } from '../region/testRegion'
import { answerProblem } from '../routes/problems'
import { ingestAppeals } from './ingestAppeals'
import { Profile } from './profile'
import type { Row } from './row'
import { rowReader } from './rowReader'

/** Shorter ones may stand in a text for another reason: «5-12», «Ли». */
const TELLING = 6
/** Texts of the corpus, each with what it holds of persons and what is found. */
const ALL = ['development', 'heldOut', 'harder', 'last'].flatMap(readCorpus).map(({ text, items }) => {
  const cuts = findPersonalData(text)
  const found = items.filter((item) => item.end - item.start >= TELLING && leftOver(text, item, cuts) === '')
  return { text, secrets: found.map(({ start, end }) => text.slice(start, end)) }
})
const PHRASES = ALL.filter(({ secrets }) => secrets.length > 0)

/** All of them: lines of a log are in no order. */
const SECRETS = PHRASES.flatMap(({ secrets }) => secrets)

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadTestRegion(database.sql)
})
afterAll(() => database.close())

/** Which secrets of a phrase what was made of it gives away. */
function leaks(written: (index: number) => string): string[] {
  return PHRASES.flatMap(({ secrets }, index) => secrets.filter((secret) => written(index).includes(secret)))
}

function appeals(changes: object = {}) {
  return PHRASES.map(({ text }, index) => ({
    source: 'portal',
    externalId: String(index),
    createdAt: '2026-03-01T12:00:00Z',
    text,
    address: text,
    executor: text.replace(/\n/gu, ' ').slice(0, 200),
    rawStatus: text.replace(/\n/gu, ' ').slice(0, 100),
    ...changes,
  }))
}

test('the corpus holds secrets, and they would be seen', () => {
  expect(SECRETS.length).toBeGreaterThan(450)
  expect(leaks((index) => `"${PHRASES[index]?.text}"`)).toEqual(SECRETS)
})

test('nothing of it is stored', async () => {
  expect(await ingestAppeals(database.sql, appeals())).toMatchObject({ created: PHRASES.length, rejected: 0 })
  const stored = await database.sql<{ index: number; line: string }[]>`
    select appeal.external_id::int as index, row_to_json(appeal)::text || row_to_json(status_event)::text as line
    from appeal join status_event on status_event.appeal_id = appeal.id`
  const lines = new Map(stored.map(({ index, line }) => [index, line]))
  expect(lines.size).toBe(PHRASES.length)
  expect(leaks((index) => lines.get(index) ?? '')).toEqual([])
})

test('nothing of it is in what is said of rejected items', async () => {
  const { rejected, items } = await ingestAppeals(database.sql, appeals({ createdAt: 'yesterday', topic: 'dragons' }))
  expect(rejected).toBe(PHRASES.length)
  expect(leaks((index) => JSON.stringify(items[index]))).toEqual([])
})

test('nothing of it is in the reasons of rejected rows, whatever column it strayed into', () => {
  const profile = Profile.parse({
    source: 'portal',
    externalId: 'Номер',
    kind: 'problem',
    status: { column: 'Статус', values: {} },
    createdAt: { column: 'Создано', format: 'dd.MM.yyyy' },
    point: { longitude: 'Долгота', latitude: 'Широта' },
  })
  const header = ['Номер', 'Статус', 'Создано', 'Долгота', 'Широта']
  const sources = SourceFile.parse([{ code: 'portal', name: { ru: 'Портал', en: 'Portal' } }])
  const vocabulary = { timeZone: 'Europe/Moscow', topics: [], sources, municipalities: [] }
  const reader = rowReader(profile, header, vocabulary)
  const reasons = PHRASES.map(({ text }, index) => {
    const row: Row = { cells: [String(index), text, text, text, text], errors: [], unmapped: [] }
    reader.appeal(row, index)
    expect(row.errors.length).toBe(4)
    return row.errors.map(({ reason }) => reason).join('\n')
  })
  expect(leaks((index) => reasons[index] ?? '')).toEqual([])
})

test('nothing of it is in a log line or an answer when something fails over it', async () => {
  const said: string[] = []
  const logger = pino({}, { write: (line: string) => said.push(line) })
  const app = new Hono<Env>()
  app.onError(answerProblem(logger))
  app.get('/thrown/:index', (context) => {
    throw new Error(PHRASES[Number(context.req.param('index'))]?.text)
  })
  app.get('/refused/:index', async (context) => {
    const text = PHRASES[Number(context.req.param('index'))]?.text ?? ''
    return context.json(await database.sql`select ${text}::text::int`)
  })
  for (const way of ['thrown', 'refused']) {
    said.length = 0
    const answers = await Promise.all(PHRASES.map((_, index) => app.request(`/${way}/${index}`)))
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.every(({ status }) => status === 500)).toBe(true)
    expect(said.length).toBe(PHRASES.length)
    expect(leaks((index) => bodies[index] ?? '')).toEqual([])
    const log = said.join('\n')
    expect(SECRETS.filter((secret) => log.includes(secret))).toEqual([])
  }
})
