import { NO_MEASURES } from '@ochag/api/contract/metrics'
import { expect, test } from 'vitest'
import { ALL, type CellMeasures, type Cells, cellKey } from './cells'
import { fairValues, isShrunk } from './fair'

function cellsOf(measures: Record<string, Partial<CellMeasures>>): Cells {
  return new Map(Object.entries(measures).map(([code, some]) => [cellKey(code, 'roads'), { ...NO_MEASURES, ...some }]))
}

const residents = new Map([
  ['village', 700],
  ['town', 50_000],
  ['city', 500_000],
  ['suburb', 100_000],
])
const counts = cellsOf({
  village: { count: 3 },
  town: { count: 200 },
  city: { count: 1500 },
  suburb: { count: 250 },
  none: { count: 7 },
})

test('three appeals of a village do not top the list: the town with many does', () => {
  const fair = fairValues('per10k', counts, residents)
  const of = (code: string) => fair.get(cellKey(code, 'roads')) ?? Number.NaN
  // As counted the village has 43 per 10 000, the town 40, the city 30.
  expect(of('village')).toBeLessThan(of('town'))
  expect(of('village')).toBeGreaterThan(of('suburb'))
  expect(of('town')).toBeCloseTo(40, -1)
  expect(of('city')).toBeCloseTo(30, 0)
  expect(fair.get(cellKey('none', 'roads'))).toBeNull()
})

test('one overdue appeal of one is no hundred per cent', () => {
  const cells = cellsOf({
    village: { late: 1, withDeadline: 1 },
    town: { late: 20, withDeadline: 100 },
    city: { late: 250, withDeadline: 1000 },
  })
  const village = fairValues('overdue', cells, residents).get(cellKey('village', 'roads')) ?? Number.NaN
  expect(village).toBeGreaterThan(0.2)
  expect(village).toBeLessThan(0.5)
})

test('what is counted for the whole region is not moved, nor is a metric without a mean to move to', () => {
  const cells: Cells = new Map([...counts, [cellKey(ALL, 'roads'), { ...NO_MEASURES, count: 1953 }]])
  expect(fairValues('per10k', cells, residents).has(cellKey(ALL, 'roads'))).toBe(false)
  expect(isShrunk('count')).toBe(false)
  expect(fairValues('count', cells, residents).size).toBe(0)
})
