import { expect, test } from 'vitest'
import { otherFilter, placeText, sideText, splitInMiddle, splitOf } from './split'
import { EMPTY_VIEW } from './view'

const filter = { ...EMPTY_VIEW.filter, topic: ['waste'], period: { from: '2026-03-01', to: '2026-04-01' } }

test.each([
  ['previous', null, { side: { kind: 'compared', comparison: 'previous' }, at: 50 }],
  ['year', '30', { side: { kind: 'compared', comparison: 'year' }, at: 30 }],
  [
    '2026-01-01..2026-02-01',
    '0',
    { side: { kind: 'period', period: { from: '2026-01-01', to: '2026-02-01' } }, at: 0 },
  ],
  ['topic:roads.holes', '100', { side: { kind: 'topic', topic: 'roads.holes' }, at: 100 }],
] as const)('%s at %s is read and written alike', (side, at, split) => {
  expect(splitOf(side, at)).toEqual(split)
  expect(sideText(split.side)).toBe(side)
  expect(placeText(split)).toBe(at)
})

test.each([
  [null, null],
  ['', null],
  ['never', null],
  ['year', '101'],
  ['year', '-1'],
  ['year', 'left'],
  ['topic:', null],
  ['2026-02-30..2026-03-01', null],
  ['2026-03-01..2026-02-01', null],
])('%s at %s says no split map', (side, at) => {
  expect(splitOf(side, at)).toBeNull()
})

const present = { today: '2026-04-10', lastDay: '2026-04-10', now: '09:20' }

test('the left half differs in what is named only', () => {
  expect(otherFilter(filter, { kind: 'topic', topic: 'roads' }, present)).toEqual({ ...filter, topic: ['roads'] })
  const period = { from: '2025-12-01', to: '2026-01-01' }
  expect(otherFilter(filter, { kind: 'period', period }, present)).toEqual({ ...filter, period })
  expect(otherFilter(filter, { kind: 'compared', comparison: 'year' }, present)).toEqual({
    ...filter,
    period: { from: '2025-03-01', to: '2025-04-01' },
  })
})

test('a period that nobody chose is the last thirty days; what it is compared with comes no further than today has', () => {
  const split = splitInMiddle({ kind: 'compared', comparison: 'previous' })
  const now = { today: '2026-03-31', lastDay: '2026-03-31', now: '09:20' }
  expect(otherFilter({ ...filter, period: null }, split.side, now).period).toEqual({
    from: '2026-01-31',
    to: '2026-03-02',
    until: '09:20',
  })
})
