import { expect, test } from 'vitest'
import { lastDays, lastWholeYear, oddRange, thisYear, wholeSpan } from './period'

const world = { firstDay: '2023-03-02', lastDay: '2026-03-01' }

test('periods end with the facts, the day after the last one left out', () => {
  expect(thisYear(world)).toEqual({ from: '2026-01-01', to: '2026-03-02' })
  expect(lastWholeYear(world)).toEqual({ from: '2025-01-01', to: '2026-01-01' })
  expect(lastWholeYear({ lastDay: '2025-12-31' })).toEqual({ from: '2025-01-01', to: '2026-01-01' })
  expect(lastDays(world, 30)).toEqual({ from: '2026-01-31', to: '2026-03-02' })
  expect(wholeSpan(world)).toEqual({ from: '2023-03-02', to: '2026-03-02' })
})

test('the odd range is of the last year that has all of it', () => {
  expect(oddRange(world)).toEqual({ from: '2025-02-13', to: '2025-11-10' })
  expect(oddRange({ lastDay: '2025-11-09' })).toEqual({ from: '2025-02-13', to: '2025-11-10' })
})
