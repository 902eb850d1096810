import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { RegionPack } from '../contract/pack'
import type { Database } from '../db/connect'
import { testDatabase } from '../db/testDatabase'
import { listTopics } from '../queries/listTopics'
import { listTopicWords } from '../queries/listTopicWords'
import { mapTopicWord } from '../queries/mapTopicWord'
import { loadRegion } from '../region/loadRegion'
import { readPack } from '../region/readPack'
import { foldRollups } from '../rollup/fold'
import { recount } from '../rollup/recount'
import { ingestAppeals } from './ingestAppeals'
import { prepareAppeals } from './prepareAppeals'
import { resolveTopicWords } from './resolveTopicWords'
import { storeAppeals } from './storeAppeals'

const FOLDER = fileURLToPath(new URL('../../../data/leningrad', import.meta.url))

let database: Database
let pack: RegionPack
beforeAll(async () => {
  database = await testDatabase()
  pack = await readPack(FOLDER)
})
beforeEach(async () => {
  await database.sql`truncate appeal, status_event, change, topic_word`
  await loadRegion(database.sql, { ...pack, fingerprint: `${Math.random()}` })
})
afterAll(() => database.close())

const UNKNOWN = ['Дороги', 'Скользко и страшно']

function appeal(externalId: string, topicWords: string[], more: object = {}) {
  const createdAt = `2026-0${1 + (Number(externalId) % 6)}-05T12:00:00Z`
  return { source: 'incident', externalId, createdAt, topicTree: 'test', topicWords, point: [30.1, 59.5], ...more }
}

function store(...items: object[]) {
  return ingestAppeals(database.sql, items)
}

/** Topics of the stored appeals by their external ids. */
async function topics() {
  const rows = await database.sql<{ id: string; topic: string | null; fast: boolean }[]>`
    select external_id as id, topic.code as topic, fast_track as fast
    from appeal left join topic on topic.id = topic_id order by external_id`
  return rows.map(({ id, topic, fast }) => [id, topic, fast])
}

async function wordOf(path: string[]) {
  const { words } = await listTopicWords(database.sql, { tree: 'test', limit: 200, offset: 0 })
  const word = words.find((one) => one.path.join() === path.join())
  if (!word) throw new Error(`${path} is not remembered`)
  return word
}

/** Rollups agree with the appeals, with the tail and without. */
async function expectExact() {
  expect(await recount(database.sql, { repair: false })).toEqual([])
  await foldRollups(database.sql)
  expect(await recount(database.sql, { repair: false })).toEqual([])
}

test('words get the topic that they can only mean, the star becomes the fast track, the rest is not lost', async () => {
  await store(
    appeal('1', ['Благоустройство', '★ Ямы во дворах']),
    appeal('2', ['БЛАГОУСТРОЙСТВО', 'яма во дворе']),
    appeal('3', UNKNOWN),
    appeal('4', ['★ '], { fastTrack: false }),
    appeal('5', UNKNOWN, { topic: 'roads.snow' }),
  )
  expect(await topics()).toEqual([
    ['1', 'improvement.yards', true],
    ['2', 'improvement.yards', false],
    ['3', null, false],
    ['4', null, false],
    ['5', 'roads.snow', false],
  ])
  expect((await listTopics(database.sql, {})).none.count).toBe(2)
  const { words } = await listTopicWords(database.sql, { tree: 'test', limit: 10, offset: 0 })
  expect(words.map(({ path, topic, how, appeals }) => [path.join(), topic, how, appeals]).sort()).toEqual([
    ['БЛАГОУСТРОЙСТВО,яма во дворе', 'improvement.yards', 'normalised', 1],
    ['Благоустройство,Ямы во дворах', 'improvement.yards', 'exact', 1],
    [UNKNOWN.join(), null, 'none', 1],
  ])
})

test('a person maps words: their appeals follow, and counts with them; and back', async () => {
  await store(
    ...Array.from({ length: 40 }, (_, index) => appeal(String(index), UNKNOWN)),
    appeal('99', UNKNOWN, { topic: 'waste' }),
  )
  await foldRollups(database.sql)
  const { id } = await wordOf(UNKNOWN)
  expect(await mapTopicWord(database.sql, id, 'roads.snow')).toBe(40)
  const counted = async (code: string) =>
    (await listTopics(database.sql, {})).topics.find((one) => one.code === code)?.count
  expect([await counted('roads.snow'), await counted('roads'), await counted('waste')]).toEqual([40, 40, 1])
  await expectExact()
  await store(appeal('40', UNKNOWN))
  expect([await counted('roads.snow'), (await wordOf(UNKNOWN)).how]).toEqual([41, 'person'])
  expect(await mapTopicWord(database.sql, id, null)).toBe(41)
  expect([await counted('roads.snow'), (await listTopics(database.sql, {})).none.count]).toEqual([0, 41])
  await expectExact()
  const changes = await database.sql`select from change where reset`
  expect(changes.length).toBeGreaterThanOrEqual(2)
})

test('what is no path or no topic changes nothing', async () => {
  await store(appeal('1', UNKNOWN))
  const { id } = await wordOf(UNKNOWN)
  expect(await mapTopicWord(database.sql, id, 'nothing')).toBeUndefined()
  expect(await mapTopicWord(database.sql, 1_000_000, 'roads')).toBeUndefined()
  expect(await wordOf(UNKNOWN)).toMatchObject({ topic: null, how: 'none' })
})

test('an appeal that was prepared before its words were mapped follows them', async () => {
  const { parcels, codes } = await prepareAppeals(database.sql, [appeal('1', UNKNOWN)])
  await mapTopicWord(database.sql, (await wordOf(UNKNOWN)).id, 'roads.snow')
  await storeAppeals(database.sql, parcels, codes, {})
  expect(await topics()).toEqual([['1', 'roads.snow', false]])
})

test('writers and mapping at the same time end in one state', async () => {
  await store(appeal('0', UNKNOWN))
  const { id } = await wordOf(UNKNOWN)
  const writers = [1, 2, 3].map(async (writer) => {
    for (let round = 0; round < 5; round += 1)
      await store(
        ...Array.from({ length: 20 }, (_, index) =>
          appeal(String(100 * writer + 20 * (round % 2) + index), UNKNOWN, { text: `${round}` }),
        ),
      )
  })
  for (const topic of ['roads.snow', null, 'roads', 'waste']) await mapTopicWord(database.sql, id, topic)
  await Promise.all(writers)
  expect(new Set((await topics()).map(([, topic]) => topic))).toEqual(new Set(['waste']))
  await expectExact()
})

test('the same new words from many at once are remembered once', async () => {
  const paths = Array.from({ length: 30 }, (_, index) => ({ tree: 'test', path: ['Новое', `Слово ${index}`] }))
  const found = await Promise.all(
    [paths, [...paths].reverse(), paths].map((given) => resolveTopicWords(database.sql, given)),
  )
  for (const one of found) expect(new Map([...one].sort())).toEqual(new Map([...(found[0] ?? [])].sort()))
  expect(found[0]?.size).toBe(30)
  expect((await listTopicWords(database.sql, { tree: 'test', limit: 200, offset: 0 })).total).toBe(30)
})

test('words are remembered without personal data, and however long they are', async () => {
  const long = 'Очень '.repeat(80)
  const path = ['Тел. +7 (911) 964-74-41', ...Array.from({ length: 5 }, () => long)]
  await store(appeal('1', path))
  const { words } = await listTopicWords(database.sql, { tree: 'test', limit: 1, offset: 0 })
  expect(words[0]?.path.join()).not.toMatch(/964|74-41/)
  expect((await resolveTopicWords(database.sql, [{ tree: 'test', path }])).size).toBe(1)
})

test('a word that the pack learns later brings its appeals home; what a person decided stays', async () => {
  await store(appeal('1', UNKNOWN), appeal('2', ['Дороги', 'Люди ходят']), appeal('3', ['Дороги', 'Ремонт дороги']))
  await mapTopicWord(database.sql, (await wordOf(['Дороги', 'Люди ходят'])).id, 'waste')
  await mapTopicWord(database.sql, (await wordOf(['Дороги', 'Ремонт дороги'])).id, null)
  const learned = pack.topics.map((node) =>
    node.code === 'roads' ? { ...node, aliases: [...node.aliases, 'Скользко и страшно', 'Люди ходят'] } : node,
  )
  await loadRegion(database.sql, { ...pack, topics: learned, fingerprint: 'learned' })
  expect(await topics()).toEqual([
    ['1', 'roads', false],
    ['2', 'waste', false],
    ['3', null, false],
  ])
  await expectExact()
})

test('the trees of other systems are there before any import, all but three paths mapped', async () => {
  const all = { limit: 200, offset: 0 } as const
  const totals = async (mapped: 'true' | 'false') => (await listTopicWords(database.sql, { ...all, mapped })).total
  expect([await totals('true'), await totals('false')]).toEqual([411, 3])
  expect((await listTopicWords(database.sql, { ...all, tree: 'pos', mapped: 'false' })).total).toBe(0)
})
