import { join } from 'node:path'
import { readPack } from '@ochag/api/region/readPack'
import { ROOT } from '@ochag/api/settings'
import { cellToParent, latLngToCell } from 'h3-js'
import { beforeAll, expect, test } from 'vitest'
import { createRandom } from '../../demo/random'
import { aliasOf, drawIndex } from './alias'
import { eventLines } from './copyLines'
import { pointText, timeText } from './copyText'
import { createWorld, type FactWorld } from './factWorld'
import { type Fact, generateFacts } from './generateFacts'

const RECIPE = { rows: 40_000, seed: 'test', now: '2026-03-02T09:00:00Z' }
const ADDRESSES = 15_000
let world: FactWorld
let facts: Fact[]

beforeAll(async () => {
  world = createWorld(await readPack(join(ROOT, 'data', 'leningrad')), RECIPE, ADDRESSES)
  facts = [...generateFacts(world)]
})

function share(holds: (fact: Fact) => boolean): number {
  return facts.filter(holds).length / facts.length
}

test('the same recipe gives the same facts, another seed others', async () => {
  const pack = await readPack(join(ROOT, 'data', 'leningrad'))
  expect(generateFacts(createWorld(pack, RECIPE, ADDRESSES)).next().value).toEqual(facts[0])
  const other = generateFacts(createWorld(pack, { ...RECIPE, seed: 'other' }, ADDRESSES)).next().value
  expect(other).not.toEqual(facts[0])
})

test('as many facts as asked for, over three whole years of days that end yesterday', () => {
  expect(facts).toHaveLength(RECIPE.rows)
  expect([world.firstDay, world.lastDay]).toEqual(['2023-03-02', '2026-03-01'])
  expect(new Set(facts.map(({ day }) => day)).size).toBe(world.calendar.length)
  expect(facts.every(({ created }) => created < world.now)).toBe(true)
})

test('sixty topics of twelve groups, a few of them most of all', () => {
  expect(new Set(facts.map(({ topic }) => topic)).size).toBe(60)
  expect(new Set(world.vocabulary.topics.map(({ group }) => group)).size).toBe(12)
  expect(share(({ topic }) => topic < 6)).toBeGreaterThan(0.35)
})

test('about a tenth is open, many of those overdue; about a third has no exact place', () => {
  const open = (fact: Fact) => fact.status !== 'closed' && fact.status !== 'rejected'
  expect(share(open)).toBeGreaterThan(0.07)
  expect(share(open)).toBeLessThan(0.11)
  expect(share((fact) => open(fact) && fact.due < world.now)).toBeGreaterThan(0.03)
  expect(share(({ located }) => !located)).toBeCloseTo(0.3, 1)
})

test('appeals crowd in towns, and hexagons on borders belong to two municipalities', () => {
  const perCell = new Map<string, number>()
  const sides = new Map<string, Set<string>>()
  for (const { address } of facts) {
    const { cell = '', municipality = '' } = world.pool.addresses[address] ?? {}
    const parent = cellToParent(cell, 7)
    perCell.set(parent, (perCell.get(parent) ?? 0) + 1)
    sides.set(parent, (sides.get(parent) ?? new Set()).add(municipality))
  }
  const counts = [...perCell.values()].sort((left, right) => right - left)
  const busiest = counts.slice(0, Math.ceil(counts.length / 20)).reduce((sum, count) => sum + count, 0)
  expect(busiest / facts.length).toBeGreaterThan(0.4)
  expect([...sides.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(20)
})

test('every address has the cell of its point', () => {
  for (const { latitude, longitude, cell } of world.pool.addresses.slice(0, 100))
    expect(latLngToCell(latitude, longitude, 15)).toBe(cell)
})

test('a fact has its history in order', () => {
  for (const fact of facts.slice(0, 500)) {
    const times = eventLines(fact)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[1])
    expect(times).toEqual([...times].sort())
    expect(eventLines(fact).trimEnd().split('\t').at(-1)).toBe(fact.status)
  }
})

test('values are written as PostgreSQL reads them', () => {
  expect(timeText(1_767_225_599)).toBe('2025-12-31 23:59:59+00')
  expect(timeText(undefined)).toBe('\\N')
  expect(pointText(30, 60)).toBe('0101000020E61000000000000000003E400000000000004E40')
})

test('an index is drawn as often as its weight says', () => {
  const random = createRandom('alias')
  const alias = aliasOf([1, 0, 3])
  const drawn = Array.from({ length: 20_000 }, () => drawIndex(random, alias))
  expect(drawn.filter((index) => index === 1)).toHaveLength(0)
  expect(drawn.filter((index) => index === 2).length / drawn.length).toBeCloseTo(0.75, 1)
})
