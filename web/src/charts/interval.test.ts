import { expect, test } from 'vitest'
import { intervalDomain, intervalTicks, placeInterval } from './interval'

test('an estimate lies between the ends of its interval', () => {
  expect(placeInterval({ value: 5, low: 2, high: 10 }, [0, 20])).toEqual({
    value: 0.25,
    low: 0.1,
    high: 0.5,
    openLow: false,
    openHigh: false,
  })
})

test('what lies beyond the axis is cut and open', () => {
  expect(placeInterval({ value: 5, low: -5, high: 30 }, [0, 20])).toEqual({
    value: 0.25,
    low: 0,
    high: 1,
    openLow: true,
    openHigh: true,
  })
})

test('the axis is round, holds everything and starts at zero unless something lies below', () => {
  expect(intervalDomain([{ value: 5, low: 2, high: 18.3 }])).toEqual([0, 20])
  expect(intervalDomain([{ value: 0, low: -0.31, high: 0.78 }])).toEqual([-0.4, 0.8])
  expect(intervalDomain([])).toEqual([0, 1])
})

test('ticks are round and know their places', () => {
  expect(intervalTicks([0, 20], 4)).toEqual([
    { at: 0, value: 0 },
    { at: 0.25, value: 5 },
    { at: 0.5, value: 10 },
    { at: 0.75, value: 15 },
    { at: 1, value: 20 },
  ])
})
