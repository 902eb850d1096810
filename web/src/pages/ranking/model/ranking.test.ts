import { expect, test } from 'vitest'
import { aspectsOf, countsApart, needsFormer } from './aspects'
import { axisOf, holds } from './axis'
import { usualBand } from './band'
import { rankChanges } from './changes'
import { rankLevels } from './levels'
import { namedOn, nextOrder, ordered, orderedBy, rankedValue, standouts } from './order'
import { entry, measures } from './testEntry'

const TOWNS = Array.from({ length: 12 }, (_, index) =>
  entry(`town${index}`, { count: 100 + index, previous: 106 - index }, { residents: 20_000 }),
)
const VILLAGE = entry('village', { count: 3, previous: 1 }, { residents: 100 })
const BURST = entry('burst', { count: 300, previous: 100 }, { residents: 20_000 })

test('three messages in a village do not top the changes, and are within chance', () => {
  const { rows, fair } = rankChanges('count', [...TOWNS, VILLAGE, BURST], 1)
  const first = ordered(rows, { by: 'estimate', descending: true }, 'en')[0]
  expect(first).toMatchObject({ code: 'burst', beyond: 'worse', raw: 2, now: 300, before: 100 })
  const village = rows.find(({ code }) => code === 'village')
  expect(village).toMatchObject({ raw: 2, beyond: null })
  expect(rankedValue(village ?? rows[0] ?? neverRanked())).toBeLessThan(1)
  expect(fair).toBe(true)
  expect(standouts(rows, 'worse', 5).map(({ code }) => code)).toEqual(['burst'])
  expect(standouts(rows, 'better', 5)).toEqual([])
  expect(namedOn(rows)).toEqual({ worse: ['burst'], better: [] })
})

function neverRanked(): never {
  throw new Error('there are rows')
}

test('nor the rates: its own is five times that of the others', () => {
  const { rows, reference } = rankLevels('per10k', [...TOWNS, VILLAGE, BURST], 55)
  expect(ordered(rows, { by: 'raw', descending: true }, 'en')[0]?.code).toBe('village')
  expect(ordered(rows, { by: 'estimate', descending: true }, 'en')[0]).toMatchObject({ code: 'burst', beyond: 'worse' })
  expect(rows.find(({ code }) => code === 'village')).toMatchObject({ raw: 300, beyond: null })
  expect(reference).toBe(55)
})

test('twice the time has twice the count without a change', () => {
  const { rows } = rankChanges('count', [entry('one', { count: 400, previous: 200 })], 2)
  expect(rows[0]).toMatchObject({ raw: 0, beyond: null })
})

test('shares change in points, and by what both periods had', () => {
  const town = (code: string, late: number, former: number) =>
    entry(code, { count: 500, withDeadline: 400, late }, { before: measures({ withDeadline: 400, late: former }) })
  const { rows } = rankChanges('overdue', [town('same', 80, 84), town('other', 82, 80), town('up', 200, 80)], 1)
  expect(rows.map(({ beyond }) => beyond)).toEqual([null, null, 'worse'])
  expect(rows[2]?.raw).toBeCloseTo(0.3, 12)
  expect(rows[2]).toMatchObject({ now: 0.5, before: 0.2 })
  expect(rows[2]?.estimate?.low).toBeGreaterThan(0.2)
})

test('medians are shown as counted and never called more than chance', () => {
  const town = entry('one', { count: 500, medianResponse: 7200 }, { before: measures({ medianResponse: 3600 }) })
  const { rows, fair } = rankChanges('firstResponse', [town, entry('two', { count: 9 })], 1)
  expect(rows[0]).toMatchObject({ raw: 1, estimate: null, beyond: null })
  expect(rows[1]).toMatchObject({ raw: null, estimate: null })
  expect(fair).toBe(false)
})

test('severity changes as so many appeals of the mean severity', () => {
  const town = entry(
    'one',
    { count: 100, weight: 400, previous: 100 },
    { before: measures({ count: 100, weight: 200 }) },
  )
  const { rows } = rankChanges('severity', [town], 1)
  expect(rows[0]).toMatchObject({ raw: 1, now: 400, before: 200, beyond: 'worse' })
})

test('a number of appeals is drawn towards nothing', () => {
  const { rows, fair, reference } = rankLevels('count', [entry('one', { count: 3 }), entry('two', { count: 900 })], 903)
  expect([fair, reference]).toEqual([false, null])
  expect(rows[0]?.estimate?.value).toBe(3)
  expect(rows[0]?.estimate?.high).toBeLessThan(9)
})

test('rows are in the order asked for, those without a value last', () => {
  const { rows } = rankLevels(
    'overdue',
    [
      entry('b', { count: 1 }),
      entry('a', { count: 2, withDeadline: 10, late: 1 }),
      entry('c', { count: 3, withDeadline: 10, late: 9 }),
    ],
    0.5,
  )
  const codes = (order: Parameters<typeof ordered>[1]) => ordered(rows, order, 'ru').map(({ code }) => code)
  expect(codes({ by: 'estimate', descending: true })).toEqual(['c', 'a', 'b'])
  expect(codes({ by: 'raw', descending: false })).toEqual(['a', 'c', 'b'])
  expect(codes({ by: 'name', descending: false })).toEqual(['a', 'b', 'c'])
  expect(codes({ by: 'count', descending: true })).toEqual(['c', 'a', 'b'])
  expect(nextOrder({ by: 'count', descending: true }, 'count')).toEqual({ by: 'count', descending: false })
  expect(nextOrder({ by: 'count', descending: true }, 'name')).toEqual({ by: 'name', descending: false })
})

test('a column is marked as that of the order only where it is shown', () => {
  const fair = { aspect: 'change', fair: true } as const
  expect(orderedBy('estimate', fair, true)).toBe('estimate')
  expect(orderedBy('raw', fair, true)).toBe('raw')
  expect(orderedBy('count', fair, true)).toBe('count')
  expect(orderedBy('count', fair, false)).toBe('now')
  expect(orderedBy('estimate', { ...fair, fair: false }, true)).toBe('raw')
  expect(orderedBy('now', { ...fair, fair: false }, true)).toBe('now')
  expect(orderedBy('raw', { aspect: 'level', fair: true }, true)).toBe('now')
  expect(orderedBy('estimate', { aspect: 'level', fair: false }, false)).toBe('now')
  expect([countsApart('count'), countsApart('change'), countsApart('overdue')]).toEqual([false, false, true])
})

test('one wide interval does not flatten the others, and what the axis does not hold is said', () => {
  const { rows } = rankChanges('count', [...TOWNS, entry('tiny', { count: 9, previous: 0 })], 1)
  const domain = axisOf({ rows, aspect: 'change' })
  expect(domain).not.toBeNull()
  expect(domain && holds(domain, 0)).toBe(true)
  expect(domain && holds(domain, 40)).toBe(false)
  expect(axisOf({ rows: [], aspect: 'level' })).toBeNull()
})

test('what is usual of a stretch is that of a Poisson count', () => {
  // Nine of ten Poisson counts of mean 10 lie from 5 to 15.
  expect(usualBand(100, 0.1)).toEqual({ low: 5, high: 15 })
  expect(usualBand(3, 0.1)).toEqual({ low: 0, high: 1 })
  expect(usualBand(0, 0.1)).toBeNull()
  expect(usualBand(null, 0.1)).toBeNull()
})

test('what is open now was never open then, and without former data nothing changes', () => {
  expect(aspectsOf('count', true)).toEqual(['change', 'level'])
  expect(aspectsOf('count', false)).toEqual(['level'])
  expect(aspectsOf('open', true)).toEqual(['level'])
  expect(aspectsOf('change', false)).toEqual([])
  expect(aspectsOf('norm', true)).toEqual([])
  expect([needsFormer('overdue'), needsFormer('per10k')]).toEqual([true, false])
})
