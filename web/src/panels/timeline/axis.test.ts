import { describe, expect, test } from 'vitest'
import { bucketEnd, bucketFor, dayTicks, historyOf, monthTicks, within } from './axis'

describe('the history', () => {
  test('reaches to today while appeals come in', () => {
    const region = { firstDay: '2024-11-23', lastDay: '2026-11-20', today: '2026-11-22' }
    expect(historyOf(region)).toEqual({ from: '2024-11-23', to: '2026-11-23' })
  })

  test('ends with the last appeal where that is long ago', () => {
    const region = { firstDay: '2015-01-01', lastDay: '2015-12-31', today: '2026-11-22' }
    expect(historyOf(region)).toEqual({ from: '2015-01-01', to: '2016-01-01' })
  })

  test('is nothing where there are no appeals', () => {
    expect(historyOf({ firstDay: null, lastDay: null, today: '2026-11-22' })).toBeNull()
  })
})

test.each([
  ['2026-10-01', '2026-11-01', 'day'],
  ['2024-11-23', '2026-11-23', 'week'],
  ['2016-01-01', '2026-01-01', 'month'],
])('from %s to %s bars are by %s', (from, to, bucket) => {
  expect(bucketFor({ from, to })).toBe(bucket)
})

test('a bucket ends where the next begins', () => {
  expect(bucketEnd('2026-02-28', 'day')).toBe('2026-03-01')
  expect(bucketEnd('2026-12-28', 'week')).toBe('2027-01-04')
  expect(bucketEnd('2026-01-01', 'month')).toBe('2026-02-01')
})

test('a period is cut to the axis', () => {
  const bounds = { from: '2026-01-01', to: '2026-02-01' }
  expect(within({ from: '2025-12-20', to: '2026-01-10' }, bounds)).toEqual({ from: '2026-01-01', to: '2026-01-10' })
  expect(within({ from: '2026-03-01', to: '2026-03-10' }, bounds)).toBeNull()
})

describe('ticks', () => {
  const twoYears = { from: '2024-11-23', to: '2026-11-23' }

  test('name every month where there is room', () => {
    const ticks = monthTicks(twoYears, 30)
    expect(ticks).toHaveLength(24)
    expect(ticks[0]).toEqual({ day: '2024-12-01', year: true })
    expect(ticks.filter(({ year }) => year).map(({ day }) => day)).toEqual(['2024-12-01', '2025-01-01', '2026-01-01'])
  })

  test('skip months evenly and keep January where there is not', () => {
    expect(monthTicks(twoYears, 8).map(({ day }) => day)).toEqual([
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ])
  })

  test('of a short axis are days', () => {
    const days = dayTicks({ from: '2026-11-01', to: '2026-11-08' }, 4).map(({ day }) => day)
    expect(days).toEqual(['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-07'])
  })
})
