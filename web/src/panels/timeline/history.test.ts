import { describe, expect, test } from 'vitest'
import { bucketFor, historyOf } from './history'

describe('the history', () => {
  test('reaches to today while appeals come in', () => {
    const region = { firstDay: '2024-11-23', lastDay: '2026-11-20', today: '2026-11-22' }
    expect(historyOf(region)).toEqual({ from: '2024-11-23', to: '2026-11-23' })
  })

  test('ends with the last appeal where that is long ago', () => {
    const region = { firstDay: '2015-01-01', lastDay: '2015-12-31', today: '2026-11-22' }
    expect(historyOf(region)).toEqual({ from: '2015-01-01', to: '2016-01-01' })
  })

  test('is nothing where there are no appeals', () => {
    expect(historyOf({ firstDay: null, lastDay: null, today: '2026-11-22' })).toBeNull()
  })
})

test.each([
  ['2026-10-01', '2026-11-01', 'day'],
  ['2024-11-23', '2026-11-23', 'week'],
  ['2016-01-01', '2026-01-01', 'month'],
])('from %s to %s bars are by %s', (from, to, bucket) => {
  expect(bucketFor({ from, to })).toBe(bucket)
})
