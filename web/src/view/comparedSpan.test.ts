import { expect, test } from 'vitest'
import { comeUpTo, comparedSpan } from './comparedSpan'

const present = { today: '2026-11-26', lastDay: '2026-11-26', now: '06:10' }

test.each([
  [present, '2026-11-27', '06:10'],
  [present, '2026-11-26', undefined],
  [present, '2026-12-01', undefined],
  [{ ...present, lastDay: '2026-11-25' }, '2026-11-27', '00:00'],
  [{ ...present, lastDay: null }, '2026-11-27', '00:00'],
] as const)('%j: a period to %s has come up to %s', (known, to, until) => {
  expect(comeUpTo(known, { from: '2026-11-01', to })).toBe(until)
})

test('the compared period ends at the same time of its last day', () => {
  const filter = { period: null, compare: 'previous' } as const
  expect(comparedSpan(present, filter)).toEqual({ from: '2026-09-28', to: '2026-10-28', until: '06:10' })
  expect(comparedSpan(present, filter, 'year')).toEqual({ from: '2025-10-28', to: '2025-11-27', until: '06:10' })
})

test('a period that is over is compared with whole days', () => {
  const filter = { period: { from: '2026-11-01', to: '2026-11-26' }, compare: 'previous' } as const
  expect(comparedSpan(present, filter)).toEqual({ from: '2026-10-07', to: '2026-11-01' })
})

test('where the data ended long ago its last day is over', () => {
  const filter = { period: null, compare: 'previous' } as const
  const past = { ...present, lastDay: '2015-12-31' }
  expect(comparedSpan(past, filter)).toEqual({ from: '2015-11-02', to: '2015-12-02' })
})
