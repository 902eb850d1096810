import { SourceFile, TopicNode, WordRuleFile } from '../contract/pack'
import type { Sql } from '../db/connect'
import { storeBoundaries } from '../queries/storeBoundaries'
import { storeMunicipalities } from '../queries/storeMunicipalities'
import { storeRegion } from '../queries/storeRegion'
import { storeSources } from '../queries/storeSources'
import { storeTopics } from '../queries/storeTopics'

function text(name: string) {
  return { ru: name, en: name }
}

function square(west: number) {
  const [south, north, east] = [60, 61, west + 1]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

const MUNICIPALITIES = ['east', 'west'].map((code) => ({ code, name: text(code), residents: 10_000 }))

const TOPICS = TopicNode.array().parse([
  {
    code: 'roads',
    name: text('Roads'),
    children: [
      { code: 'roads.holes', name: text('Holes'), children: [{ code: 'roads.holes.yard', name: text('In yards') }] },
      { code: 'roads.snow', name: text('Snow'), deadlineDays: 3 },
    ],
  },
  { code: 'waste', name: text('Waste'), critical: true },
])

const SOURCES = SourceFile.parse([
  { code: 'portal', name: text('Portal'), deadlineDays: 30 },
  { code: 'hotline', name: text('Hotline') },
])

const NO_RULES = WordRuleFile.parse({})

/** A small region for tests: two square degrees side by side (west from 30° E, east from 31° E), a small tree, two sources. */
export async function loadTestRegion(sql: Sql, timeZone = 'Europe/Moscow'): Promise<void> {
  await storeRegion(sql, {
    folder: '',
    fingerprint: 'test',
    region: {
      code: 'test',
      name: text('Test'),
      timeZone,
      languages: ['ru', 'en'],
      demo: false,
      bounds: [30, 60, 32, 61],
      boundaries: { approximate: false, properties: { name: 'name' } },
    },
    municipalities: [],
    settlements: [],
    streets: [],
    topics: [],
    sources: [],
    topicTrees: [],
    rules: { pack: NO_RULES, default: NO_RULES },
  })
  await storeMunicipalities(sql, MUNICIPALITIES, 'pack')
  const boundaries = [
    { code: 'west', geometry: square(30) },
    { code: 'east', geometry: square(31) },
  ]
  await storeBoundaries(sql, boundaries, { from: '1900-01-01', to: '9999-12-31' })
  await storeTopics(sql, TOPICS)
  await storeSources(sql, SOURCES)
}
