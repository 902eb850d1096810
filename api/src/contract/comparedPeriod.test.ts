import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedPeriod, daysIn } from './comparedPeriod'

const period = (from: string, to: string) => ({ from, to })

test('the previous period is as long and ends where this one begins', () => {
  expect(comparedPeriod(period('2026-03-01', '2026-03-31'), 'previous')).toEqual(period('2026-01-30', '2026-03-01'))
})

test('a year ago are the same days, and whole months stay whole', () => {
  expect(comparedPeriod(period('2026-03-10', '2026-04-10'), 'year')).toEqual(period('2025-03-10', '2025-04-10'))
  expect(comparedPeriod(period('2024-02-01', '2024-03-01'), 'year')).toEqual(period('2023-02-01', '2023-03-01'))
  expect(comparedPeriod(period('2025-02-01', '2025-03-01'), 'year')).toEqual(period('2024-02-01', '2024-03-01'))
})

test('29 February is compared with 28 February', () => {
  expect(comparedPeriod(period('2024-02-29', '2024-03-01'), 'year')).toEqual(period('2023-02-28', '2023-03-01'))
  expect(comparedPeriod(period('2024-02-28', '2024-02-29'), 'year')).toEqual(period('2023-02-28', '2023-03-01'))
})

test('what a year ago was is never empty, and at most a day longer or shorter', () => {
  const day = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 2 }), (days) => {
      const [from = '', to = ''] = days.sort()
      const compared = comparedPeriod({ from, to }, 'year')
      expect(daysIn(compared)).toBeGreaterThanOrEqual(Math.max(1, daysIn({ from, to }) - 1))
      expect(daysIn(compared)).toBeLessThanOrEqual(daysIn({ from, to }) + 1)
    }),
  )
})
