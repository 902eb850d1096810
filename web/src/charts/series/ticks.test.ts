import { describe, expect, test } from 'vitest'
import { bucketEnd, dayTicks, monthTicks, within } from './ticks'

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
