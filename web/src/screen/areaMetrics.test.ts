import type { PartMeasures } from '@ochag/api/contract/measures'
import { expect, test } from 'vitest'
import { areaChanges, areaReadings, areaValues, kindOf } from './areaMetrics'

function part(municipality: string, count: number, previous: number | null): PartMeasures {
  return {
    municipality,
    count,
    previous,
    open: 1,
    overdue: 0,
    withDeadline: 4,
    late: 1,
    closed: 0,
    returned: 0,
    weight: count,
    medianResponse: null,
    medianResolution: 7200,
    expected: null,
  }
}

const parts = [part('a', 30, 10), part('b', 11, 10), part('none', 5, 5)]
const valuesOf = (metric: Parameters<typeof areaReadings>[0]) =>
  areaReadings(metric, ['a', 'b', 'c'], parts, (code) => (code === 'a' ? 60_000 : null)).map(({ value }) => value)

test('every municipality has a value, those without appeals too; none where it means nothing', () => {
  expect(valuesOf('count')).toEqual([30, 11, 0])
  expect(valuesOf('per10k')).toEqual([5, null, null])
  expect(valuesOf('overdue')).toEqual([0.25, 0.25, null])
  expect(valuesOf('returned')).toEqual([null, null, null])
})

test('where the filter leaves no appeal at all nothing is classed, but that all are gone is a change', () => {
  const gone = areaReadings('count', ['a', 'b'], [part('a', 0, 10), part('b', 0, 10)], () => null)
  expect(areaValues(gone, 'count')).toEqual([])
  expect(areaValues(gone, 'change')).toEqual([0, 0])
  expect(
    areaValues(
      areaReadings('count', ['a', 'c'], parts, () => null),
      'count',
    ),
  ).toEqual([30, 0])
})

test('changes that may be chance are none', () => {
  const judgement = {
    chance: (count: number, previous: number) => (Math.abs(count - previous) > 5 ? 0.001 : 0.8),
    canTell: () => true,
    limit: () => 0.01,
    change: (count: number, previous: number) => (count - previous) / previous,
  }
  const readings = areaReadings('change', ['a', 'b', 'c'], parts, () => null)
  expect(areaChanges(readings, judgement).map(({ value }) => value)).toEqual([2, 0, 0])
  const alone = areaReadings('change', ['a'], [part('a', 30, null)], () => null)
  expect(areaChanges(alone, judgement)[0]?.value).toBeNull()
})

test('times are classed in hours, long ones in days', () => {
  expect(kindOf('resolution', [7200, 9000])).toEqual({ whole: false, grain: 3600 })
  expect(kindOf('resolution', [7200, 900_000])).toEqual({ whole: false, grain: 86_400 })
  expect(kindOf('open', [3])).toEqual({ whole: true, grain: 1 })
})
