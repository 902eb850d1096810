import { METRICS } from '@ochag/api/contract/metrics'
import { expect, test } from 'vitest'
import { anchorOf } from './helpTopics'

test('every metric leads to its own place', () => {
  expect(METRICS.map(anchorOf)).toEqual(METRICS.map((metric) => `metric-${metric}`))
})

test('what stands beside a metric leads to where it is explained', () => {
  expect((['comparison', 'unlocated', 'estimate'] as const).map(anchorOf)).toEqual(['notable', 'places', 'figures'])
})
