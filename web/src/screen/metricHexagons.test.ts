import { expect, test } from 'vitest'
import { EMPTY_VIEW } from '../view/view'
import { comparedFilter, countedFilter } from './metricHexagons'

const { filter } = EMPTY_VIEW

test('open appeals are those of every status but closed, or of those that the filter names', () => {
  expect(countedFilter('open', filter)?.status).toEqual(['new', 'in_progress', 'returned', 'deferred'])
  expect(countedFilter('open', { ...filter, status: ['new', 'closed'] })?.status).toEqual(['new'])
  expect(countedFilter('open', { ...filter, status: ['closed', 'rejected'] })).toBeNull()
})

test('other metrics count what the filter admits', () => {
  expect(countedFilter('count', filter)).toBe(filter)
  expect(countedFilter('change', filter)).toBe(filter)
})

test('the compared period follows the filter', () => {
  const period = { from: '2026-11-01', to: '2026-11-11' }
  const present = { today: '2026-11-25', lastDay: '2026-11-25', now: '09:30' }
  expect(comparedFilter({ ...filter, period }, present).period).toEqual({ from: '2026-10-22', to: '2026-11-01' })
  expect(comparedFilter({ ...filter, compare: 'year' }, present).period).toEqual({
    from: '2025-10-27',
    to: '2025-11-26',
    until: '09:30',
  })
})
