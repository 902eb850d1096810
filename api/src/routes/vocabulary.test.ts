import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Problem } from '../contract/problem'
import type { ResponsibilityAnswer, TopicWordAnswer, WordRule } from '../contract/vocabulary'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { ingestAppeals } from '../ingest/ingestAppeals'
import { storeApiKey } from '../queries/storeApiKey'
import { loadRegion } from '../region/loadRegion'
import { readPack } from '../region/readPack'
import { hashKey } from './key'
import { testApp } from './testApp'

const FOLDER = fileURLToPath(new URL('../../../data/leningrad', import.meta.url))

let database: Database
let api: Awaited<ReturnType<typeof testApp>>
beforeAll(async () => {
  database = await testDatabase()
  await storeApiKey(database.sql, 'test', hashKey('secret'))
  api = await testApp(database)
})
beforeEach(async () => {
  await database.sql`truncate appeal, status_event, change, topic_word, word_rule`
  await loadRegion(database.sql, { ...(await readPack(FOLDER)), fingerprint: `${Math.random()}` })
})
afterAll(async () => {
  api.close()
  await database.close()
})

function write<Body>(method: 'PUT' | 'DELETE', path: string, body?: object, key = 'secret') {
  return api.ask<Body>(path, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}

function appeal(externalId: string, more: object) {
  return { source: 'incident', externalId, createdAt: '2026-03-05T12:00:00Z', ...more }
}

function words(query: string) {
  return api.ask<TopicWordAnswer>(`/api/topic-words?${query}`)
}

function responsibility(query = '') {
  return api.ask<ResponsibilityAnswer>(`/api/responsibility?${query}`)
}

test('an unmapped path is listed with suggestions, mapped by a key holder, and counts under its topic', async () => {
  const topicWords = ['Дороги', 'Разметка стёрлась']
  await ingestAppeals(database.sql, [
    appeal('1', { topicTree: 'test', topicWords }),
    appeal('2', { topicTree: 'test', topicWords }),
  ])
  const { body, headers } = await words('tree=test&mapped=false')
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(body.total).toBe(1)
  expect(body.trees.find(({ tree }) => tree === 'test')).toEqual({
    tree: 'test',
    words: 1,
    unmapped: 1,
    appeals: 2,
    unmappedAppeals: 2,
  })
  const [word] = body.words
  expect(word).toMatchObject({ path: topicWords, topic: null, how: 'none', appeals: 2 })
  const [suggestion] = word?.suggestions ?? []
  expect(suggestion).toMatchObject({ code: 'roads.traffic.signs', score: expect.any(Number) })
  const address = `/api/topic-words/${word?.id}`
  expect((await write<Problem>('PUT', address, { topic: suggestion?.code }, 'wrong')).status).toBe(401)
  expect((await write('PUT', address, { topic: suggestion?.code })).body).toEqual({ appeals: 2 })
  expect((await words('tree=test')).body.words[0]).toMatchObject({ topic: suggestion?.code, how: 'person' })
  const { body: totals } = await api.ask<{ total: number }>(`/api/totals?topic=${suggestion?.code}`)
  expect(totals.total).toBe(2)
})

test('pages of paths are whole and disjoint', async () => {
  const pages = await Promise.all([0, 1, 2, 3, 4].map((page) => words(`limit=100&offset=${100 * page}`)))
  const ids = pages.flatMap(({ body }) => body.words.map(({ id }) => id))
  expect([ids.length, new Set(ids).size]).toEqual([414, 414])
})

test.each([
  ['/api/topic-words/999999', { topic: 'roads' }, 404],
  ['/api/topic-words/x', { topic: 'roads' }, 400],
  ['/api/topic-words/1', {}, 400],
  ['/api/word-rules', { field: 'status', matching: 'exact', word: 'a', value: 'open' }, 400],
  ['/api/word-rules', { field: 'executor', matching: 'exact', word: 'a', value: 'federal' }, 400],
  ['/api/word-rules', { field: 'source', matching: 'exact', word: 'a', value: 'nowhere' }, 400],
  ['/api/word-rules', { field: 'status', matching: 'prefix', word: ' ', value: 'new' }, 400],
])('PUT %s %j answers %i', async (path, body, status) => {
  expect((await write<Problem>('PUT', path, body)).status).toBe(status)
})

test('executors are somebody’s task by rules, and by other rules somebody else’s', async () => {
  await ingestAppeals(database.sql, [
    appeal('1', { executor: 'Администрация Гатчинского района' }),
    appeal('2', { executor: 'Комитет по дорожному хозяйству' }),
    appeal('3', { executor: 'ООО «Ромашка»' }),
    appeal('4', {}),
    appeal('5', { executor: 'Комитет по транспорту', createdAt: '2026-02-25T12:00:00Z' }),
    appeal('6', { executor: 'Комитет по транспорту', status: 'rejected' }),
  ])
  const query = 'from=2026-03-01&to=2026-03-11'
  expect((await responsibility(query)).body).toEqual({
    municipal: { count: 1, previous: 0 },
    regional: { count: 1, previous: 1 },
    nobody: { count: 1, previous: 0 },
    unknown: { count: 1, previous: 0 },
    unknownExecutors: [{ executor: 'ООО «Ромашка»', count: 1 }],
  })
  const rule = { field: 'executor', matching: 'contains', word: 'ромашка', value: 'municipal' }
  const saved = await write<WordRule>('PUT', '/api/word-rules', rule)
  expect(saved.body).toEqual({ ...rule, id: expect.any(Number), origin: 'person' })
  expect((await responsibility()).body).toMatchObject({
    municipal: { count: 2, previous: null },
    regional: { count: 2 },
    unknown: { count: 0 },
  })
  expect((await write('DELETE', `/api/word-rules/${saved.body.id}`)).status).toBe(200)
  expect((await responsibility()).body.unknown.count).toBe(1)
  expect((await write('DELETE', `/api/word-rules/${saved.body.id}`)).status).toBe(404)
})

test('a rule of the product is silenced, stays so over a start, and comes back when the silence is taken away', async () => {
  const find = async () => {
    const { body } = await api.ask<{ rules: WordRule[] }>('/api/word-rules')
    return body.rules.find(({ field, word }) => field === 'executor' && word === 'комитет')
  }
  await ingestAppeals(database.sql, [appeal('1', { executor: 'Комитет по транспорту' })])
  expect(await find()).toMatchObject({ origin: 'default', value: 'regional' })
  await write('DELETE', `/api/word-rules/${(await find())?.id}`)
  expect((await responsibility()).body.unknown.count).toBe(1)
  const pack = await readPack(FOLDER)
  await loadRegion(database.sql, pack)
  expect(await find()).toMatchObject({ origin: 'person', value: '' })
  await write('DELETE', `/api/word-rules/${(await find())?.id}`)
  await loadRegion(database.sql, pack)
  expect(await find()).toMatchObject({ origin: 'default', value: 'regional' })
})
