import { expect, test } from 'vitest'
import { testDigest } from '../sentences/testDigest'
import { differences } from './differences'

const KEPT = testDigest([])
const figure = (code: string, count: number) => ({ code, count, previous: 0, usual: 0 })

test('the same digest has no differences', () => {
  expect(differences(KEPT, testDigest([]))).toEqual([])
})

test('every count that has become another, with what is listed on one side only', () => {
  const { figures } = KEPT
  const then = { ...KEPT, figures: { ...figures, groups: [figure('roads', 3), figure('waste', 2)] } }
  const now = {
    ...KEPT,
    figures: {
      ...figures,
      total: { count: 7, previous: 9, usual: 9 },
      kinds: { ...figures.kinds, incident: { count: 1, previous: 0, usual: 0 } },
      groups: [figure('roads', 4), figure('health', 3)],
      promises: { ...figures.promises, closed: 2, deferred: 5 },
    },
  }
  expect(differences(then, now)).toEqual([
    { of: 'total', code: 'total', former: 0, now: 7 },
    { of: 'kind', code: 'incident', former: 0, now: 1 },
    { of: 'topic', code: 'roads', former: 3, now: 4 },
    { of: 'topic', code: 'waste', former: 2, now: 0 },
    { of: 'promise', code: 'closed', former: null, now: 2 },
    { of: 'promise', code: 'deferred', former: 0, now: 5 },
    { of: 'topic', code: 'health', former: 0, now: 3 },
  ])
})
