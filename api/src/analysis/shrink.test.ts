import { expect, test } from 'vitest'
import { gammaBelow } from './gammaFunction'
import { shrinkChanges } from './shrinkChanges'
import { shrinkRates } from './shrinkRates'
import { shrinkShares } from './shrinkShares'
import { randomGamma, randomNumbers, randomPoisson } from './testRandom'

const TOWNS = Array.from({ length: 20 }, (_, index) => ({ count: 80 + 3 * index, exposure: 20_000 }))

test('three messages in a village do not top the list', () => {
  const village = { count: 3, exposure: 100 }
  const rates = shrinkRates([...TOWNS, village])
  const last = rates.at(-1)
  // Its raw rate is five times that of the region.
  expect(last?.value).toBeLessThan(2 * (110 / 20_000))
  expect((last?.high ?? 0) / (last?.low ?? 1)).toBeGreaterThan(1.5)
  expect(rates[19]?.value).toBeGreaterThan(rates[0]?.value ?? 0)
})

test('much that is known of stays what it is, little becomes the mean', () => {
  const [large, small, none, empty] = shrinkRates([
    { count: 40_000, exposure: 1_000_000 },
    { count: 0, exposure: 1 },
    { count: 7, exposure: 0 },
    { count: 1000, exposure: 100_000 },
  ])
  expect(large?.value).toBeCloseTo(0.04, 3)
  expect(small?.value).toBeGreaterThan(0.005)
  expect(none).toBeNull()
  expect(empty?.value).toBeCloseTo(0.01, 3)
  expect(shrinkRates([{ count: 0, exposure: 5 }])).toEqual([{ value: 0, low: 0, high: 0 }])
  expect(shrinkRates([])).toEqual([])
})

test('a single town is its own region: its interval is that of a Poisson count', () => {
  const [only] = shrinkRates([{ count: 100, exposure: 1 }])
  expect(only?.value).toBeCloseTo(100, 6)
  expect(only?.low).toBeGreaterThan(80)
  expect(only?.high).toBeLessThan(120)
})

// Of eighteen towns too little is learnt of how much they vary to be exact: nine in ten is meant, a little less is reached.
test('intervals of rates hold the truth as often as they say', () => {
  const random = randomNumbers(3)
  let [inside, all, below] = [0, 0, 0]
  for (let run = 0; run < 300; run++) {
    const towns = Array.from({ length: 18 }, (_, index) => {
      const rate = randomGamma(random, 8) / 8
      const exposure = 2 * 1.5 ** (index % 9)
      return { rate, exposure, count: randomPoisson(random, rate * exposure) }
    })
    shrinkRates(towns).forEach((one, index) => {
      const truth = towns[index]?.rate ?? 0
      all++
      if (one && one.low <= truth && truth <= one.high) inside++
      if (one && truth < one.low) below++
    })
  }
  expect(inside / all).toBeGreaterThan(0.86)
  expect(inside / all).toBeLessThan(0.92)
  expect(below / all).toBeLessThan(0.07)
})

test('where all towns are alike, they are hardly told apart', () => {
  const random = randomNumbers(4)
  const towns = Array.from({ length: 30 }, () => ({ count: randomPoisson(random, 12), exposure: 1 }))
  const values = shrinkRates(towns).map((one) => one?.value ?? 0)
  const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers)
  expect(spread(values)).toBeLessThan(0.5 * spread(towns.map(({ count }) => count)))
})

test('one of two is no half where all others have a tenth', () => {
  const shares = shrinkShares([
    ...Array.from({ length: 12 }, (_, index) => ({ part: 18 + (index % 5), whole: 200 })),
    { part: 1, whole: 2 },
    { part: 0, whole: 0 },
  ])
  expect(shares[12]?.value).toBeLessThan(0.13)
  expect(shares[0]?.value).toBeCloseTo(0.095, 2)
  expect(shares[13]).toBeNull()
  expect(shrinkShares([{ part: 0, whole: 9 }])).toEqual([{ value: 0, low: 0, high: 0 }])
})

test('intervals of shares hold the truth as often as they say', () => {
  const random = randomNumbers(5)
  let [inside, all] = [0, 0]
  for (let run = 0; run < 300; run++) {
    const towns = Array.from({ length: 18 }, (_, index) => {
      const [x, y] = [randomGamma(random, 4), randomGamma(random, 12)]
      const share = x / (x + y)
      const whole = 4 * 2 ** (index % 6)
      return { share, whole, part: Array.from({ length: whole }, random).filter((one) => one < share).length }
    })
    shrinkShares(towns).forEach((one, index) => {
      const truth = towns[index]?.share ?? 0
      all++
      if (one && one.low <= truth && truth <= one.high) inside++
    })
  }
  expect(inside / all).toBeGreaterThan(0.86)
  expect(inside / all).toBeLessThan(0.92)
})

test('a village that went from one to four has not quadrupled, a town from 100 to 400 nearly has', () => {
  const still = Array.from({ length: 15 }, (_, index) => ({ count: 100 + index, previous: 107 - index }))
  const changes = shrinkChanges([...still, { count: 4, previous: 1 }, { count: 400, previous: 100 }])
  expect(changes[15]?.value).toBeLessThan(1.7)
  expect(changes[15]?.low).toBeLessThan(1)
  expect(changes[16]?.value).toBeGreaterThan(3)
  expect(changes[16]?.low).toBeGreaterThan(1)
})

test('twice the time and twice the count is no change', () => {
  const [one] = shrinkChanges([{ count: 200, previous: 100 }], 2)
  expect(one?.value).toBeCloseTo(1, 6)
})

test('the gamma that stands for a mixture is at its ends where the probability says', () => {
  const [first] = shrinkRates([{ count: 30, exposure: 1 }, ...TOWNS.map(() => ({ count: 20, exposure: 1 }))])
  const { value = 0, low = 0, high = 0 } = first ?? {}
  expect(low).toBeLessThan(value)
  // A gamma distribution is determined by two of its quantiles: its mean lies between the two that a shape near allows.
  const shape = ((2 * 1.645 * value) / (high - low)) ** 2
  expect(gammaBelow(shape, (shape * high) / value)).toBeCloseTo(0.95, 1)
})
