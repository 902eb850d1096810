import type { TopicNode } from '@ochag/api/contract/pack'
import { readPack } from '@ochag/api/region/readPack'
import { booleanPointInPolygon, kinks, polygon } from '@turf/turf'
import { expect, test } from 'vitest'
import { pieces } from './area'
import { PACK_FOLDER, readAreas } from './packFiles'

const { municipalities, settlements, topics: tree, sources } = await readPack(PACK_FOLDER)
const boundaries = readAreas('boundaries.geojson')
const water = readAreas('basemap/water.geojson')
const topics = flattened(tree)

/** All topics of a tree with their parents. */
function flattened(nodes: TopicNode[], parent?: TopicNode): { topic: TopicNode; parent: TopicNode | undefined }[] {
  return nodes.flatMap((topic) => [{ topic, parent }, ...flattened(topic.children, topic)])
}

test('eighteen municipalities, each with its boundary', () => {
  expect(municipalities).toHaveLength(18)
  expect(boundaries.map((boundary) => boundary.properties?.oktmo)).toEqual(municipalities.map(({ code }) => code))
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(18)
})

test('every settlement lies in its own municipality, in no other and not in water', () => {
  expect(settlements.length).toBeGreaterThanOrEqual(200)
  for (const { name, municipality, lon, lat } of settlements) {
    const around = boundaries.filter((boundary) => booleanPointInPolygon([lon, lat], boundary))
    expect([name, ...around.map((boundary) => boundary.properties?.oktmo)]).toEqual([name, municipality])
    expect([name, water.some((area) => booleanPointInPolygon([lon, lat], area))]).toEqual([name, false])
  }
})

test('settlements have no more residents than their municipality', () => {
  for (const { code, name, residents } of municipalities) {
    const own = settlements.filter((settlement) => settlement.municipality === code)
    const sum = own.reduce((total, settlement) => total + settlement.residents, 0)
    expect([name.ru, sum <= (residents ?? 0)]).toEqual([name.ru, true])
  }
})

test('boundaries do not cross themselves', () => {
  const crossings = boundaries.flatMap(pieces).flatMap((rings) => kinks(polygon(rings)).features)
  expect(crossings).toHaveLength(0)
})

test('Saint Petersburg is no part of the region', () => {
  const city = { Centre: [30.315, 59.939], Pushkin: [30.4, 59.72], Kolpino: [30.59, 59.75], Peterhof: [29.905, 59.88] }
  const suburbs = { Kronstadt: [29.767, 59.99], Zelenogorsk: [29.7, 60.2], Sestroretsk: [29.965, 60.09] }
  const south = { Lomonosov: [29.77, 59.91], 'Krasnoye Selo': [30.087, 59.737], Pavlovsk: [30.45, 59.685] }
  const [outline] = readAreas('outline.geojson')
  const inside = Object.entries({ ...city, ...suburbs, ...south }).filter(
    ([, place]) => outline && booleanPointInPolygon(place, outline),
  )
  expect(inside).toEqual([])
})

test('topics have unique codes that begin with the code of their parent', () => {
  expect(new Set(topics.map(({ topic }) => topic.code)).size).toBe(topics.length)
  for (const { topic, parent } of topics) {
    expect(parent === undefined || topic.code.startsWith(`${parent.code}.`)).toBe(true)
  }
})

test('no raw word stands for two topics', () => {
  const aliases = topics.flatMap(({ topic }) => topic.aliases).map((alias) => alias.toLowerCase())
  expect(new Set(aliases).size).toBe(aliases.length)
})

test('the critical topics that a digest always shows', () => {
  const critical = topics.filter(({ topic }) => topic.critical).map(({ topic }) => topic.name.ru)
  expect(critical.toSorted()).toEqual(
    ['Дороги', 'Мусор и контейнеры', 'Содержание территории', 'Детские площадки', 'Борщевик'].toSorted(),
  )
})

test('sources have unique codes and unique raw words', () => {
  const words = sources.flatMap(({ name, aliases }) => [name.ru ?? '', ...aliases]).map((word) => word.toLowerCase())
  expect(new Set(sources.map(({ code }) => code)).size).toBe(sources.length)
  expect(new Set(words).size).toBe(words.length)
})
