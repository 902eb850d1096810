import type { Position } from '@ochag/api/contract/common'
import { NewAppeal } from '@ochag/api/contract/newAppeal'
import { withoutPersonalData } from '@ochag/api/personal/withoutPersonalData'
import { readPack } from '@ochag/api/region/readPack'
import { beforeAll, expect, test, vi } from 'vitest'
import { appealAt, type DemoAppeal } from './demoAppeal'
import { generateDay } from './generate'
import { daysBetween } from './localDay'
import { createWorld, type World } from './world'
import { dayOfYear } from './yearShapes'

const FOLDER = new URL('../../data/leningrad', import.meta.url).pathname
const DAYS = daysBetween('2024-10-01', '2026-09-30')
const EXACT = new Set(['point', 'house', 'street'])

// Two years are made once; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let world: World
let history: DemoAppeal[]

beforeAll(async () => {
  world = await createWorld(await readPack(FOLDER))
  history = DAYS.flatMap((day) => generateDay(world, day))
})

test('two years are about 200 000 appeals', () => {
  expect(history.length).toBeGreaterThan(190_000)
  expect(history.length).toBeLessThan(210_000)
})

test('a day is the same in another world of the same seed, whatever was made before', async () => {
  const other = await createWorld(await readPack(FOLDER))
  const days = ['2026-05-12', '2025-01-07', '2026-05-11']
  for (const day of days) {
    const prefix = `D-${day.replaceAll('-', '')}`
    expect(generateDay(other, day)).toEqual(history.filter(({ externalId }) => externalId.startsWith(prefix)))
  }
})

test('another seed is another history', async () => {
  const other = await createWorld(world.pack, 'another')
  expect(generateDay(other, '2026-05-12')).not.toEqual(generateDay(world, '2026-05-12'))
})

test('ids are unique', () => {
  expect(new Set(history.map(({ externalId }) => externalId)).size).toBe(history.length)
})

test('about a third has no exact address', () => {
  const vague = history.filter(({ precision }) => !EXACT.has(precision)).length / history.length
  expect(vague).toBeGreaterThan(0.28)
  expect(vague).toBeLessThan(0.38)
})

test('every exact point is on dry ground of its municipality and inside the bounds', () => {
  const exact = history.filter(({ precision }) => EXACT.has(precision))
  const lost = exact.filter(({ point, municipality }) => !point || !world.land.contains(point, municipality ?? ''))
  expect(lost).toEqual([])
})

test('the same address is always in the same place', () => {
  const points = new Map<string, Position>()
  for (const { address, point, precision } of history) {
    if (!address || !point) continue
    const key = `${precision} ${address}`
    expect(points.get(key) ?? point).toEqual(point)
    points.set(key, point)
  }
  expect(points.size).toBeGreaterThan(10_000)
})

test('nothing is written out of its season', () => {
  const curves = new Map(world.topics.map(({ code, curve }) => [code, curve]))
  const wrong = history.filter(({ externalId, topic }) => {
    const day = externalId.replace(/^D-(\d{4})(\d\d)(\d\d)-.*$/u, '$1-$2-$3')
    return curves.get(topic)?.[dayOfYear(day)] === 0
  })
  expect(wrong).toEqual([])
})

test('winter is snow, summer is hogweed', () => {
  const inMonth = (month: string, topic: string) =>
    history.filter(({ externalId, topic: code }) => externalId.slice(6, 8) === month && code.startsWith(topic)).length
  expect(inMonth('01', 'roads.snow')).toBeGreaterThan(2 * inMonth('11', 'roads.snow'))
  expect(inMonth('07', 'roads.snow')).toBe(0)
  expect(inMonth('07', 'hogweed')).toBeGreaterThan(inMonth('05', 'hogweed'))
  expect(inMonth('04', 'roads.potholes')).toBeGreaterThan(2 * inMonth('12', 'roads.potholes'))
})

test('municipalities write about as much as their residents are', () => {
  const residents = new Map(world.pack.municipalities.map(({ code, residents }) => [code, residents ?? 0]))
  const all = [...residents.values()].reduce((sum, value) => sum + value, 0)
  for (const [code, number] of residents) {
    const share = history.filter(({ municipality }) => municipality === code).length / history.length
    expect(share / (number / all)).toBeGreaterThan(0.7)
    expect(share / (number / all)).toBeLessThan(1.4)
  }
})

test('days scatter more than chance alone', () => {
  const counts = DAYS.map((day) => day.replaceAll('-', '')).map((day) => countOf.get(day) ?? 0)
  const pairs = counts.slice(7).map((count, index) => [count, counts[index] ?? 0] as const)
  const spread = pairs.reduce((sum, [left, right]) => sum + (left - right) ** 2 / (left + right), 0) / pairs.length
  // The same weekday a week apart: one if days were Poisson.
  expect(spread).toBeGreaterThan(1.5)
})
const countOf = new Map<string, number>()
beforeAll(() => {
  for (const { externalId } of history) {
    const day = externalId.slice(2, 10)
    countOf.set(day, (countOf.get(day) ?? 0) + 1)
  }
})

test('every appeal is valid and without personal data at every moment of its life', () => {
  const sample = history.filter((_, index) => index % 7 === 0)
  for (const appeal of sample) {
    const moments = appeal.steps.map(({ at }) => appealAt(appeal, at))
    expect(moments.every((moment) => NewAppeal.safeParse(moment).success)).toBe(true)
    expect(withoutPersonalData(appeal.text)).toBe(appeal.text)
    expect(withoutPersonalData(appeal.address)).toBe(appeal.address)
  }
})

test('a status never goes back in time', () => {
  for (const appeal of history.slice(0, 3000)) {
    const end = (appeal.steps.at(-1)?.at ?? 0) + 1
    const moments = Array.from({ length: 12 }, (_, index) => appeal.createdAt + ((end - appeal.createdAt) * index) / 11)
    const steps = moments.map((now) => appeal.steps.filter(({ at }) => at <= now).length)
    expect(steps).toEqual([...steps].sort((left, right) => left - right))
    const taken = moments.map((now) => appealAt(appeal, now)?.takenAt).filter((at) => at != null)
    expect(new Set(taken).size).toBeLessThanOrEqual(1)
  }
  expect(appealAt(history[0] as DemoAppeal, 0)).toBeUndefined()
})
