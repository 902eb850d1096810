import { expect, test } from 'vitest'
import { digestPeriod } from './digestPeriod'

const KNOWN = { firstDay: '2025-01-01', today: '2026-11-25' }

test('a day is compared with the day before and the seven before', () => {
  expect(digestPeriod('day', '2026-11-24', KNOWN)).toEqual({
    unit: 'day',
    from: '2026-11-24',
    to: '2026-11-25',
    finished: true,
    previous: { from: '2026-11-23', to: '2026-11-24' },
    usual: { from: '2026-11-17', to: '2026-11-24', units: 7 },
    sameDays: ['2026-11-17', '2026-11-10', '2026-11-03', '2026-10-27'],
  })
})

test('a week is compared with the week before and the four before', () => {
  expect(digestPeriod('week', '2026-11-16', KNOWN)).toMatchObject({
    to: '2026-11-23',
    previous: { from: '2026-11-09', to: '2026-11-16' },
    usual: { from: '2026-10-19', to: '2026-11-16', units: 4 },
    sameDays: null,
  })
})

test('what is not over is compared with nothing', () => {
  expect(digestPeriod('day', '2026-11-25', KNOWN)).toMatchObject({
    finished: false,
    previous: null,
    usual: null,
    sameDays: null,
  })
  expect(digestPeriod('week', '2026-11-23', KNOWN)).toMatchObject({ finished: false, previous: null, usual: null })
})

test('nor with days before the data begin', () => {
  expect(digestPeriod('day', '2025-01-01', KNOWN)).toMatchObject({ previous: null, usual: null })
  expect(digestPeriod('day', '2025-01-07', KNOWN)).toMatchObject({ previous: { from: '2025-01-06' }, usual: null })
  expect(digestPeriod('day', '2025-01-08', KNOWN)).toMatchObject({ usual: { from: '2025-01-01' } })
  expect(digestPeriod('day', '2025-01-08', { ...KNOWN, firstDay: null })).toMatchObject({ previous: null })
  expect(digestPeriod('day', '2025-01-28', KNOWN)).toMatchObject({ usual: { units: 7 }, sameDays: null })
  expect(digestPeriod('day', '2025-01-29', KNOWN)).toMatchObject({ sameDays: { 3: '2025-01-01' } })
})
