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

test('the left half differs in what is named only', () => {
  expect(otherFilter(filter, { kind: 'topic', topic: 'roads' }, '2026-04-10')).toEqual({ ...filter, topic: ['roads'] })
  const period = { from: '2025-12-01', to: '2026-01-01' }
  expect(otherFilter(filter, { kind: 'period', period }, '2026-04-10')).toEqual({ ...filter, period })
  expect(otherFilter(filter, { kind: 'compared', comparison: 'year' }, '2026-04-10')).toEqual({
    ...filter,
    period: { from: '2025-03-01', to: '2025-04-01' },
  })
})

test('a period that nobody chose is the last thirty days, and so is what it is compared with', () => {
  const split = splitInMiddle({ kind: 'compared', comparison: 'previous' })
  expect(otherFilter({ ...filter, period: null }, split.side, '2026-03-31').period).toEqual({
    from: '2026-01-31',
    to: '2026-03-02',
  })
})
