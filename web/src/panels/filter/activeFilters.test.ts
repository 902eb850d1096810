import { expect, test } from 'vitest'
import { EMPTY_VIEW } from '../../view/view'
import { activeFilters, toggled } from './activeFilters'

test('the default filter narrows nothing', () => {
  expect(activeFilters(EMPTY_VIEW.filter)).toEqual([])
})

test('each chip knows the filter without itself', () => {
  const period = { from: '2026-01-01', to: '2026-02-01' }
  const filter = { ...EMPTY_VIEW.filter, period, topic: ['roads', 'waste'], unlocated: true }
  expect(activeFilters(filter)).toEqual([
    { dimension: 'period', value: '', without: { period: null } },
    { dimension: 'topic', value: 'roads', without: { topic: ['waste'] } },
    { dimension: 'topic', value: 'waste', without: { topic: ['roads'] } },
    { dimension: 'unlocated', value: '', without: { unlocated: false } },
  ])
})

test('a value is put in or taken out', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
})
