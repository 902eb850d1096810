import { readPack } from '@ochag/api/region/readPack'
import { beforeAll, expect, test, vi } from 'vitest'
import type { DemoAppeal } from './demoAppeal'
import { drawPlanted, generateDay, OVERDISPERSION } from './generate'
import { metresBetween } from './geometry'
import { conditionsOf, expectedAppeals } from './intensity'
import { addDays, dayNumber, daysBetween } from './localDay'
import { expectedExtra, listOutbreaks, type Outbreak } from './outbreaks'
import { PLACE_HABITS } from './placeHabits'
import { isUnder, type TopicModel } from './topicModels'
import { createWorld, type World } from './world'

const FIRST = '2024-10-01'
const END = '2026-10-01'
const EXACT = new Set(['point', 'house', 'street'])

// Two years are made once; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let world: World
let outbreaks: Outbreak[]
let byDay: Map<string, DemoAppeal[]>

beforeAll(async () => {
  world = await createWorld(await readPack(new URL('../../data/leningrad', import.meta.url).pathname))
  outbreaks = listOutbreaks(world, FIRST, END).filter(({ from, to }) => from >= addDays(FIRST, 40) && to <= END)
  byDay = new Map(daysBetween(FIRST, addDays(END, -1)).map((day) => [day, generateDay(world, day)]))
})

/** Mean and variance of the appeals of a district under a topic that name their district. */
function forecast(municipality: string, topic: string, days: string[], planted: Outbreak[]) {
  const topics = world.topics.filter(({ code }) => isUnder(code, topic))
  let mean = 0
  let variance = 0
  for (const day of days) {
    const expected = topics.reduce((sum, model) => sum + expectedOn(model, municipality, day, planted), 0)
    const scatter = OVERDISPERSION.region ** 2 + OVERDISPERSION.group ** 2 + OVERDISPERSION.topic ** 2
    mean += expected
    variance += expected + expected ** 2 * (Math.exp(scatter) - 1)
  }
  return { mean, variance }
}

function expectedOn(topic: TopicModel, municipality: string, day: string, planted: Outbreak[]): number {
  const conditions = conditionsOf(world, day)
  const share = world.places
    .filter((place) => place.municipality === municipality)
    .reduce((sum, place) => sum + (topic.shareOf.get(place) ?? 0), 0)
  const extra = planted
    .filter(({ from, to, places }) => from <= day && day < to && places[0]?.municipality === municipality)
    .reduce((sum, outbreak) => sum + expectedExtra(outbreak, topic, conditions), 0)
  const habit: Partial<Record<string, number>> = PLACE_HABITS[topic.profile.place]
  return (share * expectedAppeals(topic, conditions) + extra) * (1 - (habit.none ?? 0))
}

function observed(municipality: string, topic: string, days: string[]): number {
  const appeals = days.flatMap((day) => byDay.get(day) ?? [])
  return appeals.filter((appeal) => appeal.municipality === municipality && isUnder(appeal.topic, topic)).length
}

function windowOf({ from, to }: Outbreak, shift: number): string[] {
  const length = dayNumber(to) - dayNumber(from)
  return daysBetween(addDays(from, shift * length), addDays(to, shift * length - 1))
}

/** How many standard deviations what is seen lies above what is forecast. */
function surprise(outbreak: Outbreak, days: string[], planted: Outbreak[]): number {
  const municipality = outbreak.places[0]?.municipality ?? ''
  const { mean, variance } = forecast(municipality, outbreak.plan.topic, days, planted)
  return (observed(municipality, outbreak.plan.topic, days) - mean) / Math.sqrt(variance)
}

test('there are dozens over two years and at least four that began in the last six weeks, whenever one looks', () => {
  expect(outbreaks.length).toBeGreaterThan(60)
  for (const day of daysBetween('2026-01-01', '2026-12-31')) {
    const fresh = listOutbreaks(world, addDays(day, -42), addDays(day, 1)).filter(
      ({ from }) => from > addDays(day, -42),
    )
    expect(fresh.length).toBeGreaterThanOrEqual(4)
  }
})

test('they differ in strength, duration and extent', () => {
  const factors = outbreaks.map(({ plan }) => plan.factor)
  expect([Math.min(...factors), Math.max(...factors)]).toEqual([1.5, 6])
  const days = outbreaks.map(({ plan }) => plan.days)
  expect([Math.min(...days), Math.max(...days)]).toEqual([3, 35])
  expect(new Set(outbreaks.map(({ plan }) => plan.extent)).size).toBe(4)
})

test('each brings as many appeals as its factor says, within chance', () => {
  const surprises = outbreaks.map((outbreak) => surprise(outbreak, windowOf(outbreak, 0), outbreaks))
  expect(Math.max(...surprises.map(Math.abs))).toBeLessThan(4.5)
  const mean = surprises.reduce((sum, value) => sum + value, 0) / surprises.length
  expect(Math.abs(mean)).toBeLessThan(4.5 / Math.sqrt(surprises.length))
})

test('just before it the same place and topic are ordinary', () => {
  const all = listOutbreaks(world, FIRST, END)
  const surprises = outbreaks.map((outbreak) => surprise(outbreak, windowOf(outbreak, -1), all))
  expect(Math.max(...surprises.map(Math.abs))).toBeLessThan(4.5)
})

test('without knowing of them most would be a surprise', () => {
  const surprises = outbreaks.map((outbreak) => surprise(outbreak, windowOf(outbreak, 0), []))
  expect(surprises.filter((value) => value > 3).length).toBeGreaterThan(outbreaks.length / 2)
})

test('what is exact lies inside the radius', () => {
  for (const outbreak of outbreaks) {
    const planted = windowOf(outbreak, 0).flatMap((day) => drawPlanted(world, outbreak, conditionsOf(world, day)))
    const points = planted.flatMap(({ precision, point }) => (point && EXACT.has(precision) ? [point] : []))
    const farthest = Math.max(0, ...points.map((point) => metresBetween(outbreak.center, point)))
    // A pin stands up to 35 metres from its house, in the open up to 900.
    expect(farthest).toBeLessThan(outbreak.radiusMetres + (outbreak.radiusMetres > 500 ? 900 : 36))
  }
})
