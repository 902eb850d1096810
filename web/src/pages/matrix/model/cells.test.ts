import type { MeasuresAnswer, PartMeasures } from '@ochag/api/contract/measures'
import { NO_MEASURES } from '@ochag/api/contract/metrics'
import { expect, test } from 'vitest'
import { ALL, cellKey, cellValue, gatherCells } from './cells'

function answer(total: number, parts: Pick<PartMeasures, 'municipality' | 'topic' | 'count' | 'trend'>[]) {
  return {
    at: '2026-11-22T10:00:00Z',
    previous: null,
    total: { ...NO_MEASURES, count: total },
    parts: parts.map((part) => ({ ...NO_MEASURES, ...part })),
  } as MeasuresAnswer
}

const whole = answer(30, [
  { municipality: 'm', count: 10, trend: [4, 6] },
  { municipality: 'n', count: 20, trend: [15, 5] },
])
const cells = gatherCells(whole, [
  answer(5, [{ municipality: 'm', topic: 't', count: 5, trend: [1, 4] }]),
  answer(30, [{ municipality: 'm', topic: 't', count: 7, trend: [3, 4] }]),
  answer(30, [{ topic: 't', count: 17, trend: [9, 8] }]),
  undefined,
])

test('cells and both kinds of totals are found by their codes', () => {
  expect(cells.get(cellKey('m', 't'))?.count).toBe(7)
  expect(cells.get(cellKey('m', ALL))?.count).toBe(10)
  expect(cells.get(cellKey(ALL, 't'))?.count).toBe(17)
  expect(cells.get(cellKey(ALL, ALL))).toMatchObject({ count: 30, trend: [19, 11] })
})

test('a metric has a value where it has a meaning', () => {
  expect(cellValue('per10k', cells.get(cellKey('m', 't')), 1000)).toBe(70)
  expect(cellValue('per10k', cells.get(cellKey('m', 't')), null)).toBeNull()
  expect(cellValue('count', cells.get(cellKey('n', 't')), null)).toBeNull()
})
