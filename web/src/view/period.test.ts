import { expect, test } from 'vitest'
import { presetOf, presets, resolvePeriod } from './period'

const TODAY = '2026-11-22'

test('without a period the last thirty days are meant, today included', () => {
  expect(resolvePeriod({ period: null }, TODAY)).toEqual({ from: '2026-10-24', to: '2026-11-23' })
})

test('a chosen period is taken as it is', () => {
  const period = { from: '2015-01-01', to: '2016-01-01' }
  expect(resolvePeriod({ period }, TODAY)).toEqual(period)
})

test('presets end today', () => {
  expect(presets(TODAY, '2024-11-23')).toEqual([
    { name: '7d', period: { from: '2026-11-16', to: '2026-11-23' } },
    { name: '30d', period: { from: '2026-10-24', to: '2026-11-23' } },
    { name: 'quarter', period: { from: '2026-08-23', to: '2026-11-23' } },
    { name: 'year', period: { from: '2025-11-23', to: '2026-11-23' } },
    { name: 'all', period: { from: '2024-11-23', to: '2026-11-23' } },
  ])
})

test('a period knows its preset', () => {
  expect(presetOf({ from: '2026-11-16', to: '2026-11-23' }, TODAY)).toBe('7d')
  expect(presetOf({ from: '2026-11-15', to: '2026-11-22' }, TODAY)).toBeNull()
})
