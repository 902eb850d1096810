import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysIn } from '../contract/comparedPeriod'
import { stretchesOf } from './stretches'

test('equally long stretches cover as much of the period as can be, and end with it', () => {
  expect(stretchesOf({ from: '2026-10-27', to: '2026-11-26' }, 12)).toEqual({
    from: '2026-10-27',
    days: 3,
    buckets: 10,
  })
  expect(stretchesOf({ from: '2025-01-01', to: '2026-01-01' }, 12)).toEqual({
    from: '2025-01-06',
    days: 30,
    buckets: 12,
  })
  expect(stretchesOf({ from: '2026-01-01', to: '2026-01-08' }, 30)).toEqual({
    from: '2026-01-01',
    days: 1,
    buckets: 7,
  })
})

test('stretches are never more than asked for, lie in the period and end with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 2, max: 60 }), (length, most) => {
      const to = '2026-11-26'
      const from = new Date(Date.parse(to) - length * 86_400_000).toISOString().slice(0, 10)
      const { from: start, days, buckets } = stretchesOf({ from, to }, most)
      expect(buckets).toBeLessThanOrEqual(most)
      expect(daysIn({ from: start, to })).toBe(days * buckets)
      expect(start >= from).toBe(true)
      // Never less than half of it is shown.
      expect(2 * days * buckets).toBeGreaterThan(length)
    }),
  )
})
