import { expect, test } from 'vitest'
import { changeBeyondChance, compareCounts } from './change'
import { discoveries } from './falseDiscovery'
import { randomNumbers, randomPoisson } from './testRandom'

test('the chance of a change is the mid-p of the binomial', () => {
  // Of 30 fair coins 10 or fewer fall on one side with 0.049369, exactly 10 with 0.027982.
  expect(compareCounts(10, 20).chance).toBeCloseTo(2 * (0.049369 - 0.027982 / 2), 5)
  expect(compareCounts(20, 10).chance).toBeCloseTo(compareCounts(10, 20).chance, 12)
  expect(compareCounts(3, 0).chance).toBeCloseTo(1 / 8, 12)
  expect(compareCounts(0, 0).chance).toBeCloseTo(1, 12)
  expect(compareCounts(7, 7).chance).toBeCloseTo(1, 12)
})

test('a longer period may have more', () => {
  expect(compareCounts(20, 10, 2).chance).toBeCloseTo(1, 1)
  expect(compareCounts(20, 10, 2).ratio).toBe(1)
  // A third of the time, six against six: of 12, at least 6 where a quarter is expected.
  expect(compareCounts(6, 6, 1 / 3).ratio).toBeCloseTo(3, 12)
  expect(compareCounts(6, 6, 1 / 3).chance).toBeCloseTo(2 * (0.0544022 - 0.0401495 / 2), 5)
})

test('the interval ends where the change would be at the border of chance', () => {
  const { ratio, low, high } = compareCounts(60, 40)
  expect(ratio).toBe(1.5)
  for (const end of [low, high]) expect(compareCounts(60, 40, end).chance).toBeCloseTo(0.05, 6)
  expect(low).toBeLessThan(1.5)
  expect(high).toBeGreaterThan(1.5)
})

test('after nothing and to nothing', () => {
  expect(compareCounts(5, 0)).toMatchObject({ ratio: null, high: Number.POSITIVE_INFINITY })
  expect(compareCounts(5, 0).low).toBeGreaterThan(1)
  expect(compareCounts(0, 5)).toMatchObject({ ratio: 0, low: 0 })
  expect(compareCounts(0, 5).high).toBeLessThan(1)
})

test('a doubling of two is chance, of forty is not', () => {
  expect(changeBeyondChance(4, 2)).toBeNull()
  expect(changeBeyondChance(80, 40)).toBe('up')
  expect(changeBeyondChance(40, 80)).toBe('down')
  expect(changeBeyondChance(80, 40, 2)).toBeNull()
  expect(changeBeyondChance(5200, 5000)).toBe('up')
})

test('where nothing changes, one in twenty is taken for a change, and intervals hold the truth', () => {
  const random = randomNumbers(1)
  const runs = 2000
  let [alarms, covered] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const mean = 3 + (run % 50)
    const count = randomPoisson(random, 1.4 * mean)
    const previous = randomPoisson(random, mean)
    const { low, high } = compareCounts(count, previous)
    if (low <= 1.4 && 1.4 <= high) covered++
    if (changeBeyondChance(count, previous, 1.4)) alarms++
  }
  expect(alarms / runs).toBeGreaterThan(0.03)
  expect(alarms / runs).toBeLessThan(0.06)
  expect(covered / runs).toBeGreaterThan(0.94)
  expect(covered / runs).toBeLessThan(0.97)
})

test('of many chances only those are believed of which few are false', () => {
  // The example of Benjamini and Hochberg (1995), table of 15: four are believed.
  const chances = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]
  expect(discoveries(chances).filter(Boolean)).toHaveLength(4)
  expect(discoveries([...chances].reverse()).slice(-4)).toEqual([true, true, true, true])
  expect(discoveries([0.2, 0.9])).toEqual([false, false])
  expect(discoveries([])).toEqual([])
})

test('among many that only chance moves hardly any is believed', () => {
  const random = randomNumbers(2)
  let believed = 0
  for (let run = 0; run < 100; run++) {
    const chances = Array.from(
      { length: 40 },
      () => compareCounts(randomPoisson(random, 20), randomPoisson(random, 20)).chance,
    )
    if (discoveries(chances).some(Boolean)) believed++
  }
  expect(believed / 100).toBeLessThan(0.09)
})
