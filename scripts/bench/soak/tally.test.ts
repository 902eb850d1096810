import type { Delta } from '@ochag/api/contract/live'
import { expect, test } from 'vitest'
import { addDelta, disagreements, type Tally } from './tally'

const DELTA: Delta = {
  ...{ cell: null, municipality: 'east', topic: 'roads', source: 'portal', status: 'new', kind: 'problem' },
  ...{ day: '2026-03-01', count: 1 },
}

test('deltas add up, and what is gone leaves no trace', () => {
  const tally: Tally = new Map()
  addDelta(tally, DELTA)
  addDelta(tally, { ...DELTA, count: 2 })
  expect([...tally.values()]).toEqual([3])
  addDelta(tally, { ...DELTA, count: -3 })
  expect(tally.size).toBe(0)
})

test('tallies disagree where one has what the other has not', () => {
  const [left, right]: [Tally, Tally] = [new Map(), new Map()]
  addDelta(left, DELTA)
  addDelta(right, { ...DELTA, status: 'closed' })
  expect(disagreements(left, right)).toHaveLength(2)
  expect(disagreements(left, left)).toEqual([])
})
