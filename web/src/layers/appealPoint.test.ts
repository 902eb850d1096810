import { expect, test } from 'vitest'
import { appealPoints, gistOf, gistOfBoth, kindOf } from './appealPoint'
import { testAppeal } from './testAppeal'

test('appeals of one place are one point, those without a place none', () => {
  const points = appealPoints([
    testAppeal(1),
    testAppeal(2),
    testAppeal(3, { point: [30, 61] }),
    testAppeal(4, { cell: null, point: null }),
    testAppeal(5, { cell: null }),
  ])
  expect(points.map(({ position, appeals }) => [position, appeals.map(({ id }) => id)])).toEqual([
    [
      [30, 60],
      [1, 2],
    ],
    [[30, 61], [3]],
  ])
})

const gist = (...appeals: Parameters<typeof testAppeal>[1][]) =>
  gistOf({ position: [30, 60], appeals: appeals.map((one, index) => testAppeal(index, one)) })

test('a place is open while any appeal of it is', () => {
  expect(gist({ status: 'closed' }, { status: 'deferred' }).open).toBe(true)
  expect(gist({ status: 'closed' }, { status: 'rejected' }).open).toBe(false)
})

test('the kind is what there is most of, the graver of two alike', () => {
  expect(kindOf(gist({}, {}, { kind: 'suggestion' }))).toBe('problem')
  expect(kindOf(gist({}, { kind: 'suggestion' }))).toBe('problem')
  expect(kindOf(gist({ kind: 'suggestion' }))).toBe('suggestion')
})

test('an emergency shows among any number of others until it is over', () => {
  expect(kindOf(gist({}, {}, {}, { kind: 'incident' }))).toBe('incident')
  expect(kindOf(gist({}, {}, {}, { kind: 'incident', status: 'closed' }))).toBe('problem')
})

test('two places together are as if all were at one', () => {
  const [one, other] = [[{}, { kind: 'incident' as const }], [{ status: 'closed' as const }]]
  expect(gistOfBoth(gist(...one), gist(...other))).toEqual(gist(...one, ...other))
})
